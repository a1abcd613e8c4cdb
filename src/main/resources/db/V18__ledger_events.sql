-- What finance enters by hand because no step tells it: proposed by one person, posted by the approval of another.
create table manual_event (
    id               bigint not null primary key,
    version          bigint not null,
    changed_at       timestamp not null,
    code             varchar(20) not null,
    ledger           varchar(10) not null,
    event_type       varchar(30) not null,
    asset_no         varchar(40) not null,
    effective_on     date not null,
    amount           decimal(23,4),
    residual         decimal(23,4),
    remaining_months integer,
    in_service_date  date,
    reverses_seq     bigint,
    reason           varchar(1000) not null,
    evidence_no      varchar(200) not null,
    state            varchar(12) not null,
    proposed_by      varchar(64) not null,
    decided_by       varchar(64) not null,
    constraint manual_event_code unique (code)
);
create index manual_event_open on manual_event (state, id);

-- What the nightly check of the books found.
create table ledger_check (
    ledger      varchar(10) not null,
    checked_at  timestamp not null,
    finding_no  integer not null,
    known_at    bigint not null,
    invariant   integer not null,
    subject     varchar(200) not null,
    wanted      varchar(200) not null,
    seen        varchar(200) not null,
    primary key (ledger, checked_at, finding_no)
);
