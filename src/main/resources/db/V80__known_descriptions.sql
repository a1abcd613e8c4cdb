-- What the register says of a thing beside its terms, as a book knew it: a row whenever it was described otherwise, under a
-- transaction of the book, so that what was known at a transaction stays so, and more of them where that happened before
-- it was described otherwise already. Never changed. What counts at (as_of, known_at) is the row with the last tx <=
-- known_at that has one with effective_on <= as_of, and of these the last.
create table asset_description (
    ledger            varchar(10) not null,
    asset_no          varchar(40) not null,
    tx                bigint not null,
    effective_on      date not null,
    recorded_at       timestamp not null,
    name              varchar(200) not null,
    serial_no         varchar(200) not null,
    specification     varchar(60) not null,
    parent_asset_no   varchar(40) not null,
    stage             varchar(20) not null,
    last_inspected_on date,
    last_counted_on   date,
    primary key (ledger, asset_no, tx, effective_on)
);

-- What a book knew suppliers and models to be called: the first row, of transaction 0, says how one was called before it
-- was renamed first; one that never was has no row. Never changed.
create table master_name (
    ledger      varchar(10) not null,
    master      varchar(10) not null,
    code        varchar(60) not null,
    tx          bigint not null,
    recorded_at timestamp not null,
    name        varchar(200) not null,
    maker       varchar(200) not null,
    kind        varchar(30) not null,
    primary key (ledger, master, code, tx)
);

-- What was known before this table was is what is known now. Of inspections and counts a thing's first row knows those up
-- to its day, the row under the latest transaction all of them. What lies between is lost: which of them was known at a
-- transaction in between, and of a day between the last inspection and the last count the earlier of the two.
insert into asset_description (ledger, asset_no, tx, effective_on, recorded_at, name, serial_no, specification,
                               parent_asset_no, stage, last_inspected_on, last_counted_on)
select b.ledger, b.asset_no, b.tx, b.posting_date,
       coalesce((select max(e.recorded_at) from journal_entry e where e.ledger = b.ledger and e.tx = b.tx),
                (select max(v.recorded_at) from movement v where v.ledger = b.ledger and v.tx = b.tx), a.changed_at),
       a.name, case when a.particulars like '%"tool_function":"SECURITY_DETECTION"%' then '' else a.serial end, a.model,
       a.origin, a.stage,
       (select max(i.effective_on) from asset_step i
         where i.asset_id = a.id and i.step in ('PASS', 'PASS_WITH_REMARKS', 'FAIL', 'RELEASE')
           and (i.effective_on <= b.posting_date or b.tx >= h.next_tx - 1)),
       (select max(c.effective_on) from asset_step c
         where c.asset_id = a.id and c.step in ('REPORT_MISSING', 'FIND')
           and (c.effective_on <= b.posting_date or b.tx >= h.next_tx - 1))
  from asset_book b join asset a on a.tag = b.asset_no join ledger_head h on h.ledger = b.ledger
 where b.phase = 1;

insert into asset_description (ledger, asset_no, tx, effective_on, recorded_at, name, serial_no, specification,
                               parent_asset_no, stage, last_inspected_on, last_counted_on)
select d.ledger, d.asset_no, h.next_tx - 1,
       case when i.counted_on is null or i.inspected_on > i.counted_on then i.inspected_on else i.counted_on end,
       h.last_recorded_at, d.name, d.serial_no, d.specification, d.parent_asset_no, d.stage, i.inspected_on, i.counted_on
  from asset_description d
  join ledger_head h on h.ledger = d.ledger
  join (select t.tag,
               max(case when e.step not in ('REPORT_MISSING', 'FIND') then e.effective_on end) inspected_on,
               max(case when e.step in ('REPORT_MISSING', 'FIND') then e.effective_on end) counted_on
          from asset_step e join asset t on t.id = e.asset_id
         where e.step in ('PASS', 'PASS_WITH_REMARKS', 'FAIL', 'RELEASE', 'REPORT_MISSING', 'FIND')
         group by t.tag) i on i.tag = d.asset_no
 where d.tx < h.next_tx - 1;

create index asset_description_tx on asset_description (ledger, tx);
create index asset_description_recorded on asset_description (ledger, recorded_at, tx);
