-- What was found to follow for plans, cover and books when a step was taken with an asset; kept as it was told.
create table readiness_impact (
    asset_tag    varchar(40)   not null,
    made_at      timestamp     not null,
    step         varchar(30)   not null,
    made_by      varchar(60)   not null,
    as_of        date          not null,
    falls        varchar(8000) not null,
    short_before varchar(8000) not null,
    short_after  varchar(8000) not null,
    covers       varchar(8000) not null,
    books        varchar(8000) not null,
    primary key (asset_tag, made_at)
);

-- One plan of it: where it stood and would stand, day by day.
create table readiness_impact_plan (
    asset_tag    varchar(40)   not null,
    made_at      timestamp     not null,
    plan_code    varchar(39)   not null,
    before_curve varchar(8000) not null,
    after_curve  varchar(8000) not null,
    points       varchar(8000) not null,
    primary key (asset_tag, made_at, plan_code)
);
