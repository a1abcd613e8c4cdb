-- Where reminders go beside people: addresses of other programs. Their signing secrets follow from the installation's.
create table reminder_hook (
    id         bigint       not null primary key,
    version    bigint       not null,
    changed_at timestamp    not null,
    code       varchar(40)  not null,
    name       varchar(120) not null,
    address    varchar(500) not null,
    generation integer      not null,
    active     boolean      not null,
    constraint reminder_hook_code unique (code)
);

-- Private calendars: of the secret in the address only its digest is kept.
create table reminder_feed (
    id         bigint      not null primary key,
    version    bigint      not null,
    changed_at timestamp   not null,
    code       varchar(12) not null,
    person     varchar(60) not null,
    digest     varchar(64) not null,
    made_at    timestamp   not null,
    revoked    boolean     not null,
    constraint reminder_feed_code unique (code),
    constraint reminder_feed_digest unique (digest)
);
create index reminder_feed_person on reminder_feed (person, id desc);
