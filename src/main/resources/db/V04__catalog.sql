-- What models give and plans need.
create table capability (
    id          bigint not null primary key,
    version     bigint not null,
    changed_at  timestamp not null,
    code        varchar(39) not null,
    kind        varchar(30) not null,
    name        varchar(120) not null,
    name_zh     varchar(120) not null,
    description varchar(500) not null,
    constraint capability_code unique (code)
);
create index capability_code_desc on capability (code desc, id desc);
create index capability_name on capability (name, id);
create index capability_name_desc on capability (name desc, id desc);

-- What one can buy.
create table model (
    id          bigint not null primary key,
    version     bigint not null,
    changed_at  timestamp not null,
    code        varchar(39) not null,
    kind        varchar(30) not null,
    maker       varchar(80) not null,
    name        varchar(120) not null,
    capability_code varchar(39) not null,
    expected_life_months integer,
    deploy_hours  decimal(9, 2),
    data_bearing  boolean not null,
    energy_rating varchar(60) not null,
    particulars   varchar(8000) not null,
    constraint model_code unique (code)
);
create index model_code_desc on model (code desc, id desc);
create index model_name on model (name, id);
create index model_name_desc on model (name desc, id desc);
create index model_maker on model (maker, id);
create index model_maker_desc on model (maker desc, id desc);
create index model_capability on model (capability_code, code);

-- Who sells, makes, insures, carries, repairs.
create table vendor (
    id          bigint not null primary key,
    version     bigint not null,
    changed_at  timestamp not null,
    code        varchar(39) not null,
    name        varchar(120) not null,
    vendor_type varchar(20) not null,
    country     varchar(2) not null,
    contact     varchar(120) not null,
    mail        varchar(120) not null,
    phone       varchar(40) not null,
    sla_hours   integer,
    constraint vendor_code unique (code)
);
create index vendor_code_desc on vendor (code desc, id desc);
create index vendor_name on vendor (name, id);
create index vendor_name_desc on vendor (name desc, id desc);

create table currency_unit (
    id           bigint not null primary key,
    version      bigint not null,
    changed_at   timestamp not null,
    code         varchar(3) not null,
    minor_digits integer not null,
    name         varchar(120) not null,
    name_zh      varchar(120) not null,
    constraint currency_unit_code unique (code)
);

-- The organisation's own fields beside those of the kinds; no kind means all of them.
create table custom_field (
    id         bigint not null primary key,
    version    bigint not null,
    changed_at timestamp not null,
    name       varchar(40) not null,
    kind       varchar(30) not null,
    field_type varchar(20) not null,
    unit       varchar(20) not null,
    choices    varchar(4000) not null,
    needed     boolean not null,
    label      varchar(80) not null,
    label_zh   varchar(80) not null,
    constraint custom_field_name unique (name)
);
