-- The bytes of a document in pieces of at most 256 kB, so that nothing ever holds one whole, and the small picture that
-- stands for it in lists. PostgreSQL knows the type by the domain of its own folder.
create table document_chunk (
    document_id bigint  not null references document (id),
    chunk_no    integer not null,
    bytes       blob    not null,
    primary key (document_id, chunk_no)
);

create table document_preview (
    document_id bigint not null primary key references document (id),
    bytes       blob   not null
);

create index document_newest on document (asset_tag, id desc);
