-- Lists of whom a plan calls are handed out like the plan itself: this is the version they are compared with.
alter table contingency_plan add column contacts integer not null default 1;
