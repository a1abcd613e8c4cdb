-- How lots of a class are costed where they lie together unused: at their moving average, or first in, first out.
alter table asset_policy add column costing varchar(10) default 'AVERAGE' not null;

-- Of which acceptances a lot that leaves first in, first out consists, the oldest first; kept under the book's lock. The
-- nightly check holds it against what the lot stands at.
create table stock_layer (
    ledger   varchar(10) not null,
    asset_no varchar(40) not null,
    layer_no integer not null,
    came     bigint not null,
    quantity decimal(19,6) not null,
    amount   decimal(23,4) not null,
    primary key (ledger, asset_no, layer_no)
);

-- Literals are cast, because the shorter one would otherwise be filled up with blanks.
-- Lines of kinds of entry that came after the first books: a database that was sown before has the books and not these.
insert into posting_rule (rule_version, ledger, event_kind, nature, line_no, side, posting_role, measure)
select 1, '*', 'LAYERED', n.nature, 1, 'DEBIT', '@COST', 'AMOUNT'
  from (values (cast('CONSUMABLE_FIFTY_FIFTY' as varchar(30))), (cast('CONSUMABLE_ONE_OFF' as varchar(30)))) as n (nature)
 where exists (select 1 from posting_rule r where r.event_kind = 'ACCEPTED')
   and not exists (select 1 from posting_rule r where r.event_kind = 'LAYERED');
