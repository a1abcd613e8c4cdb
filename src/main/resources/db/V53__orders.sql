-- What an order brought, by item: some rules decide by what all like units of an order cost together. Goods received before
-- this table are not in it; they were decided, or are decided by what they cost alone.
create table order_receipt (
    ledger   varchar(10) not null,
    asset_no varchar(40) not null,
    order_no varchar(200) not null,
    kind     varchar(30) not null,
    item_no  varchar(60) not null,
    tx       bigint not null,
    amount   decimal(23,4) not null,
    primary key (ledger, asset_no)
);

create index order_receipt_order on order_receipt (ledger, order_no, item_no);

-- Lines of kinds of entry that came after the first books: a database that was sown before has the books and not these.
insert into posting_rule (rule_version, ledger, event_kind, nature, line_no, side, posting_role, measure)
select 1, '*', 'AVERAGED', n.nature, 1, 'DEBIT', '@COST', 'AMOUNT'
  from (values ('CONSUMABLE_FIFTY_FIFTY'), ('CONSUMABLE_ONE_OFF')) as n (nature)
 where exists (select 1 from posting_rule r where r.event_kind = 'ACCEPTED')
   and not exists (select 1 from posting_rule r where r.event_kind = 'AVERAGED');
