-- What must be checked when: rules, the duties they make, and the checks that were done.
create table inspection_rule (
    id         bigint not null primary key,
    version    bigint not null,
    changed_at timestamp not null,
    code       varchar(39) not null,
    name       varchar(120) not null,
    name_zh    varchar(120) not null,
    purpose    varchar(20) not null,
    kind       varchar(30) not null,
    model      varchar(60) not null,
    site       varchar(40) not null,
    asset_tag  varchar(40) not null,
    recurrence varchar(200) not null,
    early_days integer,
    late_days  integer,
    checklist  varchar(39) not null,
    source     varchar(20) not null,
    source_text varchar(300) not null,
    paused_in  varchar(200) not null,
    responsible varchar(60) not null,
    ladder     varchar(60) not null,
    in_force_since date not null,
    active     boolean not null,
    constraint inspection_rule_code unique (code)
);
create index inspection_rule_code_down on inspection_rule (code desc, id desc);
create index inspection_rule_name on inspection_rule (name, id);
create index inspection_rule_name_down on inspection_rule (name desc, id desc);

-- One dated obligation. The state between planned and overdue follows from the day and is not kept; the instants are the
-- beginnings of its days on the clock of the site, so that lists over many zones need no arithmetic.
create table duty (
    id          bigint not null primary key,
    version     bigint not null,
    changed_at  timestamp not null,
    code        varchar(24) not null,
    open_key    varchar(120) not null,
    asset_tag   varchar(40) not null,
    rule_code   varchar(39) not null,
    purpose     varchar(20) not null,
    checklist   varchar(39) not null,
    site        varchar(40) not null,
    place       varchar(40) not null,
    responsible varchar(60) not null,
    cause       varchar(20) not null,
    asked_on    date not null,
    opens_on    date not null,
    planned_on  date not null,
    late_until  date not null,
    opens_at    timestamp not null,
    due_at      timestamp not null,
    day_ends_at timestamp not null,
    overdue_at  timestamp not null,
    not_before  date,
    moved_from  date,
    paused      boolean not null,
    settlement  varchar(12) not null,
    settled_on  date,
    settled_by  varchar(60) not null,
    inspection  varchar(24) not null,
    meter       decimal(19, 6),
    reason      varchar(1000) not null,
    waived_until date,
    constraint duty_code unique (code),
    constraint duty_open unique (open_key)
);
create index duty_planned on duty (settlement, planned_on, id);
create index duty_planned_down on duty (settlement, planned_on desc, id desc);
create index duty_site on duty (site, settlement, planned_on, id);
create index duty_place on duty (settlement, place, id);
create index duty_place_down on duty (settlement, place desc, id desc);
create index duty_tag on duty (settlement, asset_tag, id);
create index duty_tag_down on duty (settlement, asset_tag desc, id desc);
create index duty_asset on duty (asset_tag, settlement, id);
create index duty_rule on duty (rule_code, settlement, id);
create index duty_due on duty (settlement, due_at, id);
create index duty_overdue on duty (settlement, overdue_at, id);

-- One check that was done or could not be done; written once, kept for ever with the edition of its checklist.
create table inspection (
    id          bigint not null primary key,
    version     bigint not null,
    changed_at  timestamp not null,
    code        varchar(24) not null,
    asset_tag   varchar(40) not null,
    site        varchar(40) not null,
    place       varchar(40) not null,
    model       varchar(60) not null,
    firmware    varchar(200) not null,
    rule_code   varchar(39) not null,
    duty        varchar(24) not null,
    purpose     varchar(20) not null,
    checklist   varchar(39) not null,
    edition     integer not null,
    result      varchar(20) not null,
    done_on     date not null,
    done_by     varchar(60) not null,
    recorded_at timestamp not null,
    reason      varchar(1000) not null,
    signed_as   varchar(120) not null,
    meter       decimal(19, 6),
    step        varchar(30) not null,
    finding     varchar(24) not null,
    seal        char(64) not null,
    constraint inspection_code unique (code)
);
create index inspection_recorded on inspection (recorded_at, id);
create index inspection_recorded_down on inspection (recorded_at desc, id desc);
create index inspection_asset on inspection (asset_tag, result, done_on, id);
create index inspection_model on inspection (model, firmware, result, done_on);
create index inspection_site on inspection (site, recorded_at desc, id desc);

create table inspection_answer (
    inspection_id bigint not null references inspection (id),
    item_no       integer not null,
    answer        varchar(2000) not null,
    verdict       varchar(12) not null,
    note          varchar(500) not null,
    primary key (inspection_id, item_no)
);

-- Photos taken during a check, re-encoded, in base64 and in pieces.
create table inspection_photo (
    inspection_id bigint not null references inspection (id),
    item_no    integer not null,
    photo_no   integer not null,
    size_bytes integer not null,
    sha256     char(64) not null,
    primary key (inspection_id, item_no, photo_no)
);
create table inspection_photo_part (
    inspection varchar(24) not null,
    item_no    integer not null,
    photo_no   integer not null,
    part_no    integer not null,
    content    varchar(8000) not null,
    primary key (inspection, item_no, photo_no, part_no)
);

-- Up to which change the nightly run has looked, and which server looks now.
create table duty_night (
    id          integer not null primary key,
    seen_until  timestamp not null,
    began_at    timestamp,
    ended_at    timestamp,
    looked_at   bigint not null,
    changed     bigint not null,
    lease_owner varchar(64) not null,
    lease_until timestamp not null,
    fence       bigint not null
);

insert into duty_night (id, seen_until, looked_at, changed, lease_owner, lease_until, fence)
    values (1, '1970-01-01 00:00:00', 0, 0, '', '1970-01-01 00:00:00', 0);

-- What falls due first of an asset is the earlier of its return and its next check.
alter table asset add column loan_due date default '9999-12-31' not null;
alter table asset add column check_due date default '9999-12-31' not null;
update asset set loan_due = due_on;
