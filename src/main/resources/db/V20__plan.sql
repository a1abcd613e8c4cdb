-- What the organisation may not stop doing, and how long it may at most.
create table business_line (
    id          bigint       not null primary key,
    version     bigint       not null,
    changed_at  timestamp    not null,
    code        varchar(39)  not null,
    name        varchar(120) not null,
    name_zh     varchar(120) not null,
    owner       varchar(60)  not null,
    rto_hours   decimal(9, 2) not null,
    rpo_hours   decimal(9, 2) not null,
    mtpd_hours  decimal(9, 2) not null,
    hourly_loss varchar(40)  not null,
    constraint business_line_code unique (code)
);

-- What may happen, and which failure groups it takes away.
create table loss_scenario (
    id         bigint        not null primary key,
    version    bigint        not null,
    changed_at timestamp     not null,
    code       varchar(39)   not null,
    name       varchar(120)  not null,
    name_zh    varchar(120)  not null,
    loss_type  varchar(20)   not null,
    impacts    varchar(200)  not null,
    takes_away varchar(1000) not null,
    constraint loss_scenario_code unique (code)
);

-- Plans: what stays the same over their editions.
create table contingency_plan (
    id              bigint       not null primary key,
    version         bigint       not null,
    changed_at      timestamp    not null,
    code            varchar(39)  not null,
    name            varchar(120) not null,
    name_zh         varchar(120) not null,
    site            varchar(40)  not null,
    owner           varchar(60)  not null,
    authority       varchar(60)  not null,
    deputy          varchar(60)  not null,
    priority        integer      not null,
    business_lines  varchar(500) not null,
    scenarios       varchar(500) not null,
    edition         integer      not null,
    in_force        integer      not null,
    review_on       date         not null,
    retired         boolean      not null,
    constraint contingency_plan_code unique (code)
);
create index contingency_plan_name on contingency_plan (name, id);
create index contingency_plan_name_down on contingency_plan (name desc, id desc);
create index contingency_plan_code_down on contingency_plan (code desc, id desc);
create index contingency_plan_priority on contingency_plan (priority, id);
create index contingency_plan_priority_down on contingency_plan (priority desc, id desc);
create index contingency_plan_review on contingency_plan (review_on, id);
create index contingency_plan_review_down on contingency_plan (review_on desc, id desc);

-- The editions of a plan: one is in force at most, one is being written at most.
create table plan_edition (
    id           bigint        not null primary key,
    version      bigint        not null,
    changed_at   timestamp     not null,
    plan_code    varchar(39)   not null references contingency_plan (code),
    edition      integer       not null,
    stage        varchar(20)   not null,
    authors      varchar(1000) not null,
    approver     varchar(60)   not null,
    approved_at  timestamp,
    review_on    date          not null,
    summary      varchar(1000) not null,
    constraint plan_edition_number unique (plan_code, edition)
);

-- The lines of plans. Edition 0 holds what lives beside the editions, such as contacts and assignments.
create table plan_line (
    id          bigint        not null primary key,
    version     bigint        not null,
    changed_at  timestamp     not null,
    plan_code   varchar(39)   not null references contingency_plan (code),
    edition     integer       not null,
    part        varchar(20)   not null,
    code        varchar(39)   not null,
    refers_to   varchar(60)   not null,
    particulars varchar(8000) not null,
    constraint plan_line_code unique (plan_code, edition, part, code)
);
create index plan_line_refers on plan_line (part, refers_to, plan_code);

-- Readiness looks for whatever can do the same.
create index asset_by_capability on asset (capability, tag, id);
