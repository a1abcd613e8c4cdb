-- From which share of the cost of the whole a part that lasts another time is an asset of its own, in percent.
alter table ledger add column component_percent decimal(7,4) default 10 not null;

-- The number of such a part in the whole; empty for whatever is a whole itself.
alter table asset_book add column component_no varchar(10) default '' not null;
