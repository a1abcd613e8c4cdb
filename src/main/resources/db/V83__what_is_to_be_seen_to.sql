-- What is to be seen to in a plan, kept with its result: lines of text in parts.
create table readiness_gap (
    plan_code varchar(39)   not null,
    part_no   integer       not null,
    content   varchar(8000) not null,
    primary key (plan_code, part_no)
);

-- Every plan is looked at anew, which finds it.
update readiness_result set next_change = as_of;

-- What the scenarios of the plans take away while they run together.
alter table readiness_impact add column lost varchar(8000) default '' not null;
