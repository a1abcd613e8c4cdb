-- Exercises of plans: which scenario was played, how it went, and how long it took.
create table drill (
    id             bigint        not null primary key,
    version        bigint        not null,
    changed_at     timestamp     not null,
    code           varchar(39)   not null,
    plan_code      varchar(39)   not null,
    scenario       varchar(39)   not null,
    held_on        date          not null,
    result         varchar(20)   not null,
    measured_hours decimal(9, 2),
    remarks        varchar(1000) not null,
    recorded_by    varchar(60)   not null,
    constraint drill_code unique (code)
);
create index drill_held_down on drill (held_on desc, id desc);
create index drill_held on drill (held_on, id);
create index drill_plan on drill (plan_code, held_on);

-- What people were trained in, and until when that holds.
create table training (
    id            bigint        not null primary key,
    version       bigint        not null,
    changed_at    timestamp     not null,
    code          varchar(39)   not null,
    person        varchar(60)   not null,
    training_type varchar(20)   not null,
    held_on       date          not null,
    valid_until   date          not null,
    remarks       varchar(1000) not null,
    recorded_by   varchar(60)   not null,
    constraint training_code unique (code)
);
create index training_held_down on training (held_on desc, id desc);
create index training_held on training (held_on, id);
create index training_person on training (person, valid_until);

-- Plan owners who answer for going without an asset.
create table readiness_consent (
    id         bigint        not null primary key,
    version    bigint        not null,
    changed_at timestamp     not null,
    plan_code  varchar(39)   not null,
    asset_tag  varchar(40)   not null,
    given_by   varchar(60)   not null,
    reason     varchar(1000) not null,
    constraint readiness_consent_once unique (plan_code, asset_tag)
);

-- The last pack of every plan and site: what it said, line by line, and its bytes in parts as text.
create table grab_pack (
    plan_code varchar(39) not null,
    site      varchar(40) not null,
    made_at   timestamp   not null,
    sha256    varchar(64) not null,
    primary key (plan_code, site)
);
create table grab_pack_part (
    plan_code varchar(39)   not null,
    site      varchar(40)   not null,
    role      varchar(10)   not null,
    part_no   integer       not null,
    content   varchar(8000) not null,
    primary key (plan_code, site, role, part_no)
);
