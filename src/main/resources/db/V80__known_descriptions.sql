-- What the register says of a thing beside its terms, as a book knew it: one row whenever it was described otherwise, under
-- a transaction of the book, so that what was known at a transaction stays so. Never changed. What counts at (as_of,
-- known_at) is the last row with effective_on <= as_of and tx <= known_at.
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
    primary key (ledger, asset_no, tx)
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

-- What was known before this table was is what is known now; inspections and counts are known since the latest transaction.
insert into asset_description (ledger, asset_no, tx, effective_on, recorded_at, name, serial_no, specification,
                               parent_asset_no, stage, last_inspected_on, last_counted_on)
select b.ledger, b.asset_no, b.tx, b.posting_date,
       coalesce((select max(e.recorded_at) from journal_entry e where e.ledger = b.ledger and e.tx = b.tx),
                (select max(v.recorded_at) from movement v where v.ledger = b.ledger and v.tx = b.tx), a.changed_at),
       a.name, case when a.particulars like '%"tool_function":"SECURITY_DETECTION"%' then '' else a.serial end, a.model,
       a.origin, a.stage, cast(null as date), cast(null as date)
  from asset_book b join asset a on a.tag = b.asset_no
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
