-- How every plan stood when it was last looked at: a cache, named by the hash of the facts it rests on.
create table readiness_result (
    plan_code    varchar(39)   not null primary key,
    as_of        date          not null,
    level        varchar(2)    not null,
    index_value  decimal(4, 1) not null,
    scenario     varchar(39)   not null,
    planning     varchar(10)   not null,
    organisation varchar(10)   not null,
    training     varchar(10)   not null,
    exercises    varchar(10)   not null,
    curve        varchar(8000) not null,
    next_change  date          not null,
    input_hash   varchar(64)   not null,
    evaluated_at timestamp     not null
);
create index readiness_result_due on readiness_result (next_change, plan_code);

-- How every plan stood on the days on which that changed, with the reasons; a day once written stays.
create table readiness_day (
    plan_code    varchar(39)   not null,
    day_on       date          not null,
    level        varchar(2)    not null,
    index_value  decimal(4, 1) not null,
    scenario     varchar(39)   not null,
    planning     varchar(10)   not null,
    organisation varchar(10)   not null,
    training     varchar(10)   not null,
    exercises    varchar(10)   not null,
    evidence     varchar(8000) not null,
    input_hash   varchar(64)   not null,
    recorded_at  timestamp     not null,
    primary key (plan_code, day_on, recorded_at)
);

-- Plans whose facts a command touched and which nobody has looked at since.
create table readiness_dirty (
    plan_code  varchar(39) not null,
    command_id varchar(36) not null,
    marked_at  timestamp   not null,
    primary key (plan_code, command_id)
);

-- Which server looks at the moment.
create table readiness_shift (
    id          integer     not null primary key,
    owner       varchar(60) not null,
    lease_until timestamp
);
insert into readiness_shift (id, owner) values (1, '');
