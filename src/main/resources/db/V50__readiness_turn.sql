-- When it last changed how a plan stood, and how it stood before.
alter table readiness_result add column turned_on date;
alter table readiness_result add column was_level varchar(2);
alter table readiness_result add column was_index decimal(4, 1);
