-- Documents live in the database: one backup, one transaction, any server.
create table document (
    id         bigint       not null primary key,
    version    bigint       not null,
    changed_at timestamp    not null,
    code       varchar(40)  not null,
    asset_tag  varchar(40)  not null,
    kind       varchar(20)  not null,
    name       varchar(200) not null,
    media_type varchar(100) not null,
    size_bytes bigint       not null,
    sha256     varchar(64)  not null,
    added_by   varchar(60)  not null,
    constraint document_code unique (code)
);
create index document_of on document (asset_tag, id);
