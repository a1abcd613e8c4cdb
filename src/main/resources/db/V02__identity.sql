-- People. Roles are one text (STOREKEEPER@WH-1;APPROVER<500000.00 CNY), read with the person in one statement.
create table person (
    id               bigint not null primary key,
    version          bigint not null,
    changed_at       timestamp not null,
    code             varchar(40) not null,
    name             varchar(120) not null,
    mail             varchar(254) not null,
    language         varchar(10) not null,
    department       varchar(20) not null,
    title            varchar(120) not null,
    manager          varchar(40) not null,
    deputy           varchar(40) not null,
    active           boolean not null,
    roles            varchar(4000) not null,
    theme            varchar(10) not null,
    preferences      varchar(4000) not null,
    password         varchar(200) not null,
    must_change      boolean not null,
    security_version bigint not null
);
create unique index person_code on person (code);
create index person_name on person (name, id);

-- What the door remembers between attempts; the mark is a digest of who and from where.
create table sign_in_mark (
    id            bigint not null primary key,
    version       bigint not null,
    changed_at    timestamp not null,
    mark          varchar(64) not null,
    failures      integer not null,
    blocked_until timestamp not null
);
create unique index sign_in_mark_mark on sign_in_mark (mark);
create index sign_in_mark_changed on sign_in_mark (changed_at);

-- Keys of people's programs: never the key, only its digest. The claim is the Idempotency-Key under which it was made.
create table api_key (
    id         bigint not null primary key,
    version    bigint not null,
    changed_at timestamp not null,
    code       varchar(8) not null,
    owner      varchar(40) not null,
    name       varchar(120) not null,
    scopes     varchar(1000) not null,
    digest     varchar(64) not null,
    claim      varchar(64) not null,
    made_at    timestamp not null,
    expires_at timestamp not null,
    revoked    boolean not null
);
create unique index api_key_code on api_key (code);
create unique index api_key_claim on api_key (claim);
create index api_key_owner on api_key (owner, id);
