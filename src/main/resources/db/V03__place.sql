-- Where assets can be: site, room, bin. Codes stay for life; a closed place stays for the ledgers.
create table place (
    id          bigint not null primary key,
    version     bigint not null,
    changed_at  timestamp not null,
    code        varchar(39) not null,
    name        varchar(120) not null,
    name_zh     varchar(120) not null,
    place_level varchar(10) not null,
    parent_code varchar(39) not null,
    site_code   varchar(39) not null,
    site_type   varchar(20),
    time_zone   varchar(60) not null,
    calendar_code varchar(20) not null,
    latitude    decimal(9, 6),
    longitude   decimal(9, 6),
    address     varchar(300) not null,
    power_feed  varchar(80) not null,
    network     varchar(80) not null,
    active      boolean not null,
    constraint place_code unique (code)
);
create index place_code_desc on place (code desc, id desc);
create index place_name on place (name, id);
create index place_name_desc on place (name desc, id desc);
create index place_parent on place (parent_code, code);
create index place_site on place (site_code, code);

-- Which days are worked at a site: all but the weekend and the holidays.
create table work_calendar (
    id         bigint not null primary key,
    version    bigint not null,
    changed_at timestamp not null,
    code       varchar(20) not null,
    name       varchar(120) not null,
    name_zh    varchar(120) not null,
    weekend    varchar(80) not null,
    constraint work_calendar_code unique (code)
);

create table holiday (
    calendar_id bigint not null references work_calendar (id),
    holiday_on  date not null,
    name        varchar(120) not null,
    name_zh     varchar(120) not null,
    primary key (calendar_id, holiday_on)
);
