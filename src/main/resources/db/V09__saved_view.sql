-- Looks at the asset list that people keep, private or for everybody.
create table saved_view (
    id         bigint        not null primary key,
    version    bigint        not null,
    changed_at timestamp     not null,
    code       varchar(36)   not null,
    owner_code varchar(60)   not null,
    name       varchar(80)   not null,
    for_all    boolean       not null,
    address    varchar(2000) not null,
    constraint saved_view_code unique (code),
    constraint saved_view_name unique (owner_code, name)
);
create index saved_view_shared on saved_view (for_all, name);
