-- The requirement of a plan an asset is procured for, PLAN/REQUIREMENT; empty where none was named.
alter table asset add column closes varchar(100) not null default '';
create index asset_closes on asset (closes, id);
