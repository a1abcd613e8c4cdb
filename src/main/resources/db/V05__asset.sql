-- The register: one row per asset or lot. References to other contexts are their immutable codes; what is unknown is
-- empty, never null, so that every sort column has an index both databases can walk.
create table asset (
    id           bigint        not null primary key,
    version      bigint        not null,
    changed_at   timestamp     not null,
    tag          varchar(40)   not null,
    kind         varchar(30)   not null,
    name         varchar(200)  not null,
    model        varchar(60)   not null,
    capability   varchar(60)   not null,
    serial       varchar(200)  not null,
    department   varchar(60)   not null,
    vendor       varchar(60)   not null,
    particulars  varchar(8000) not null,
    origin       varchar(40)   not null,
    stage        varchar(20)   not null,
    quantity     integer       not null,
    site         varchar(40)   not null,
    place        varchar(40)   not null,
    custodian    varchar(60)   not null,
    holder       varchar(60)   not null,
    purpose      varchar(20)   not null,
    due_on       date          not null,
    successor    varchar(40)   not null,
    predecessor  varchar(40)   not null,
    effective_on date          not null,
    accepted_on  date,
    deeds        varchar(1000) not null,
    told         varchar(8000) not null,
    constraint asset_tag unique (tag),
    constraint asset_quantity check (quantity >= 1)
);
create index asset_name on asset (name, id);
create index asset_stage on asset (stage, id);
create index asset_due on asset (due_on, id);
create index asset_place on asset (place, id);
create index asset_changed on asset (changed_at, id);
create index asset_tag_down on asset (tag desc, id desc);
create index asset_name_down on asset (name desc, id desc);
create index asset_stage_down on asset (stage desc, id desc);
create index asset_due_down on asset (due_on desc, id desc);
create index asset_place_down on asset (place desc, id desc);
create index asset_changed_down on asset (changed_at desc, id desc);
create index asset_by_kind on asset (kind, tag, id);
create index asset_by_stage on asset (stage, tag, id);
create index asset_by_kind_and_stage on asset (kind, stage, tag, id);
create index asset_by_site on asset (site, tag, id);
create index asset_by_place on asset (place, tag, id);
create index asset_by_custodian on asset (custodian, tag, id);
create index asset_by_holder on asset (holder, tag, id);
create index asset_by_model on asset (model, tag, id);
create index asset_by_origin on asset (origin, tag, id);
create index asset_by_serial on asset (serial, tag, id);

-- The steps an asset took: written once, never changed.
create table asset_step (
    id           bigint        not null primary key,
    asset_id     bigint        not null references asset (id),
    step         varchar(30)   not null,
    from_stage   varchar(20)   not null,
    to_stage     varchar(20)   not null,
    quantity     integer       not null,
    taken_by     varchar(60)   not null,
    effective_on date          not null,
    recorded_at  timestamp     not null,
    reason       varchar(1000) not null,
    details      varchar(4000) not null,
    whence       varchar(10)   not null,
    batch        varchar(60)   not null
);
create index asset_step_of on asset_step (asset_id, id desc);
create index asset_step_by_step on asset_step (step, asset_id);

-- The next number of each tag series.
create table tag_series (
    prefix      varchar(10) not null primary key,
    next_number bigint      not null
);
insert into tag_series (prefix, next_number) values ('SRV', 1), ('NET', 1), ('TOOL', 1), ('COM', 1), ('POL', 1), ('COPY', 1);

-- What can be searched: words (as prefixes), Chinese bigrams, and every suffix of tags and serial numbers.
create table search_token (
    token    varchar(60) not null,
    asset_id bigint      not null,
    primary key (token, asset_id)
);
create index search_token_of on search_token (asset_id);
