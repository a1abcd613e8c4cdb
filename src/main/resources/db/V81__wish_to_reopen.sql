-- Which wish to open a month again stands: whoever agrees or declines says which one they saw. It counts every wish ever
-- made about the month.
alter table ledger_period add column reopen_wish bigint not null default 0;
