-- The days an asset obliges people by, one row per sort of day: kept in the transaction of whatever changes the asset.
create table asset_date (
    asset_id    bigint      not null,
    field       varchar(30) not null,
    due_on      date        not null,
    responsible varchar(60) not null,
    primary key (asset_id, field)
);
create index asset_date_due on asset_date (field, due_on, asset_id);

-- What reminding knows of an obligation while it is near: a copy of what its source said, and what people did about it.
create table reminder_watch (
    id              bigint       not null primary key,
    version         bigint       not null,
    changed_at      timestamp    not null,
    source          varchar(60)  not null,
    source_id       bigint       not null,
    subject_type    varchar(40)  not null,
    subject_ref     varchar(80)  not null,
    rule            varchar(60)  not null,
    planned_on      date         not null,
    tolerated_until date         not null,
    ladder          varchar(80)  not null,
    site            varchar(40)  not null,
    responsible     varchar(60)  not null,
    right_needed    varchar(40)  not null,
    text_key        varchar(120) not null,
    text_words      varchar(2000) not null,
    page            varchar(400) not null,
    state           varchar(10)  not null,
    next_at         timestamp    not null,
    told_rung       varchar(20)  not null,
    looked_on       date         not null,
    put_off_until   date,
    acknowledged_by varchar(60)  not null,
    assignee        varchar(60)  not null,
    constraint reminder_watch_key unique (subject_type, subject_ref, rule, planned_on)
);
create index reminder_watch_next on reminder_watch (state, next_at, id);
create index reminder_watch_source on reminder_watch (source, source_id);
create index reminder_watch_responsible on reminder_watch (responsible, state, planned_on);
create index reminder_watch_assignee on reminder_watch (assignee, state, planned_on);

-- Subjects something happened to since reminding last looked: written by the command that did it.
create table reminder_dirty (
    mark         varchar(36) not null,
    subject_type varchar(40) not null,
    subject_ref  varchar(80) not null,
    primary key (mark, subject_type, subject_ref)
);

-- Up to which day each source has been asked for what comes near.
create table reminder_horizon (
    source      varchar(60) not null primary key,
    asked_until date        not null,
    behind_on   date        not null,
    behind_id   bigint      not null
);

-- The one engine that tells at a time, whichever server it runs on; its row numbers everything it writes.
create table reminder_engine (
    name        varchar(20) not null primary key,
    owner       varchar(64) not null,
    lease_until timestamp   not null,
    fence       bigint      not null,
    next_id     bigint      not null,
    last_run_at timestamp   not null
);
insert into reminder_engine (name, owner, lease_until, fence, next_id, last_run_at)
    values ('reminder', '', cast('1970-01-01 00:00:00' as timestamp), 0, 1, cast('1970-01-01 00:00:00' as timestamp));

-- Runs that told somebody something, or made up for runs that were missed.
create table reminder_run (
    id          bigint      not null primary key,
    planned_at  timestamp   not null,
    began_at    timestamp   not null,
    ended_at    timestamp   not null,
    server      varchar(64) not null,
    missed      bigint      not null,
    looked_at   bigint      not null,
    told        bigint      not null
);

-- Every reminder ever told: one row per subject, rule, planned day, rung, recipient and channel.
create table reminder_item (
    id           bigint       not null primary key,
    watch_id     bigint       not null references reminder_watch (id),
    subject_type varchar(40)  not null,
    subject_ref  varchar(80)  not null,
    rule         varchar(60)  not null,
    planned_on   date         not null,
    rung         varchar(20)  not null,
    recipient    varchar(60)  not null,
    channel      varchar(10)  not null,
    site         varchar(40)  not null,
    right_needed varchar(40)  not null,
    because      varchar(20)  not null,
    because_of   varchar(60)  not null,
    missed       varchar(400) not null,
    told_at      timestamp    not null,
    state        varchar(12)  not null,
    message_id   bigint       not null,
    constraint reminder_item_key unique (subject_type, subject_ref, rule, planned_on, rung, recipient, channel)
);
create index reminder_item_watch on reminder_item (watch_id, recipient);
create index reminder_item_inbox on reminder_item (recipient, channel, state, id desc);
create index reminder_item_pending on reminder_item (state, channel, recipient);
create index reminder_item_message on reminder_item (message_id, id);
create index reminder_item_down on reminder_item (id desc);

-- The outbox: one message per person, day and channel, carrying many reminders; a webhook's are numbered within the day.
create table reminder_message (
    id          bigint       not null primary key,
    channel     varchar(10)  not null,
    recipient   varchar(60)  not null,
    day_on      date         not null,
    part_no     integer      not null,
    state       varchar(10)  not null,
    due_at      timestamp    not null,
    lease_owner varchar(64)  not null,
    lease_until timestamp    not null,
    fence       bigint       not null,
    attempts    integer      not null,
    made_at     timestamp    not null,
    ended_at    timestamp,
    fault       varchar(500) not null,
    constraint reminder_message_key unique (channel, recipient, day_on, part_no)
);
create index reminder_message_due on reminder_message (state, due_at, id);
create index reminder_message_down on reminder_message (state, id desc);

-- Every attempt to hand a message over; one without an end was cut short.
create table reminder_attempt (
    message_id bigint       not null references reminder_message (id),
    attempt_no integer      not null,
    server     varchar(64)  not null,
    began_at   timestamp    not null,
    ended_at   timestamp,
    outcome    varchar(10)  not null,
    answer     varchar(500) not null,
    primary key (message_id, attempt_no)
);
