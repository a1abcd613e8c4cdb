-- Checklists by edition; a published edition never changes.
create table checklist (
    id         bigint not null primary key,
    version    bigint not null,
    changed_at timestamp not null,
    code       varchar(39) not null,
    edition    integer not null,
    kind       varchar(30) not null,
    purpose    varchar(20) not null,
    name       varchar(120) not null,
    name_zh    varchar(120) not null,
    constraint checklist_code_edition unique (code, edition)
);
create index checklist_occasion on checklist (kind, purpose, code);

create table checklist_item (
    checklist_id bigint not null references checklist (id),
    item_no      integer not null,
    item         varchar(300) not null,
    item_zh      varchar(300) not null,
    item_type    varchar(20) not null,
    unit         varchar(20) not null,
    minimum      decimal(19, 6),
    maximum      decimal(19, 6),
    choices      varchar(500) not null,
    critical     boolean not null,
    primary key (checklist_id, item_no)
);
