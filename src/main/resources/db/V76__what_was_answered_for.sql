-- What people answered for beside the computed state of the day.
alter table readiness_day add column answered varchar(8000) default '' not null;
