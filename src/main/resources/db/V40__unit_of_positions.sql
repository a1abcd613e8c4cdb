-- In what a thing is counted, known from its receipt on: movements before its acceptance name it too.
alter table asset_position add column unit varchar(20) not null default '';
update asset_position set unit = coalesce((select max(p.unit) from asset a join asset_policy p on p.kind = a.kind
     where a.tag = asset_position.asset_no and p.ledger = asset_position.ledger and p.policy_version = 1
       and p.nature in ('CAPITALISE', 'PREPAID')), 'PCS');
