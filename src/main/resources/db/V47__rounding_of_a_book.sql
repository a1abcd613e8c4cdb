-- How a book rounds what it charges: as it adds up, or each period by itself with the last one taking what is left.
alter table ledger add column rounding varchar(30) default 'CUMULATIVE' not null;
