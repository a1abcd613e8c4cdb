-- When a key was last used and from which address, to the minute; apart from the key, so that using one changes none.
create table key_use (
    id         bigint not null primary key,
    version    bigint not null,
    changed_at timestamp not null,
    code       varchar(8) not null,
    used_at    timestamp not null,
    address    varchar(60) not null
);
create unique index key_use_code on key_use (code);
