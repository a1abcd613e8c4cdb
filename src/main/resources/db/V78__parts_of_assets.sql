-- From which share of the cost of the whole a part that lasts another time is an asset of its own, in percent.
alter table ledger add column component_percent decimal(7,4) default 10 not null;

-- The number of such a part in the whole; empty for whatever is a whole itself.
alter table asset_book add column component_no varchar(10) default '' not null;

-- The parts of a whole stand in its decision, each with what it costs and how long it lasts.
alter table asset_book alter column decision_inputs set data type varchar(4000);
