-- What a thing can do in its life, where it is charged by its meter (units of production); null where it is not.
alter table asset_policy add column total_units decimal(19, 6);
alter table asset_book add column total_units decimal(19, 6);
