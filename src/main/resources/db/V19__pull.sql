-- What a key of finance opens beside its scopes: the books, cost centres and networks it is confined to (empty for all),
-- and the second secret that lives beside the first while a program changes over.
alter table api_key add column books varchar(200) not null default '';
alter table api_key add column cost_centers varchar(1000) not null default '';
alter table api_key add column networks varchar(1000) not null default '';
alter table api_key add column old_digest varchar(64) not null default '';
alter table api_key add column old_until timestamp;

-- Every pull: who took what, as known when, how much of it, and the digest of the bytes.
create table pull_log (
    id          bigint not null primary key,
    version     bigint not null,
    changed_at  timestamp not null,
    pulled_at   timestamp not null,
    key_code    varchar(8) not null,
    person      varchar(40) not null,
    address     varchar(64) not null,
    ledger      varchar(10) not null,
    export_name varchar(40) not null,
    parameters  varchar(2000) not null,
    format      varchar(20) not null,
    known_at    bigint not null,
    pulled_rows bigint not null,
    pulled_bytes bigint not null,
    sha256      varchar(64) not null,
    outcome     varchar(20) not null
);
create index pull_log_at on pull_log (pulled_at, id);
create index pull_log_at_down on pull_log (pulled_at desc, id desc);
create index pull_log_key on pull_log (key_code, id desc);

-- What a client says it took, and how that compares with what the book holds. Never changed.
create table pull_receipt (
    id           bigint not null primary key,
    version      bigint not null,
    changed_at   timestamp not null,
    code         varchar(40) not null,
    received_at  timestamp not null,
    key_code     varchar(8) not null,
    person       varchar(40) not null,
    ledger       varchar(10) not null,
    export_name  varchar(40) not null,
    parameters   varchar(2000) not null,
    known_at     bigint not null,
    claimed_rows bigint not null,
    claimed      varchar(4000) not null,
    sha256       varchar(64) not null,
    verdict      varchar(20) not null,
    differences  varchar(4000) not null,
    constraint pull_receipt_code unique (code)
);
create index pull_receipt_at on pull_receipt (received_at, id);
create index pull_receipt_at_down on pull_receipt (received_at desc, id desc);

-- Balances a client holds, compared account by account with ours. Never changed.
create table reconciliation (
    id          bigint not null primary key,
    version     bigint not null,
    changed_at  timestamp not null,
    code        varchar(40) not null,
    made_at     timestamp not null,
    key_code    varchar(8) not null,
    person      varchar(40) not null,
    ledger      varchar(10) not null,
    as_of       date not null,
    known_at    bigint not null,
    compared    integer not null,
    differing   integer not null,
    verdict     varchar(20) not null,
    constraint reconciliation_code unique (code)
);
create index reconciliation_at on reconciliation (made_at, id);
create index reconciliation_at_down on reconciliation (made_at desc, id desc);

create table reconciliation_line (
    reconciliation_id bigint not null references reconciliation (id),
    line_no           integer not null,
    account           varchar(20) not null,
    asset_no          varchar(40) not null,
    theirs            decimal(23,4) not null,
    ours              decimal(23,4) not null,
    explained_by      varchar(2000) not null,
    primary key (reconciliation_id, line_no)
);

-- Exports made in the background and kept for a week; the bytes in pieces.
create table ledger_export (
    id          bigint not null primary key,
    version     bigint not null,
    changed_at  timestamp not null,
    code        varchar(40) not null,
    ledger      varchar(10) not null,
    export_name varchar(40) not null,
    parameters  varchar(2000) not null,
    format      varchar(20) not null,
    known_at    bigint not null,
    asked_by    varchar(40) not null,
    asked_at    timestamp not null,
    state       varchar(12) not null,
    size_bytes  bigint not null,
    row_count   bigint not null,
    sha256      varchar(64) not null,
    constraint ledger_export_code unique (code)
);
create index ledger_export_by on ledger_export (asked_by, id desc);

create table ledger_export_part (
    export_id bigint not null references ledger_export (id),
    part_no   integer not null,
    content   blob not null,
    primary key (export_id, part_no)
);

-- Derby walks an index forwards only: pages show the newest rows first.
create index journal_line_down on journal_line (ledger, seq desc, line_no desc);
create index movement_down on movement (ledger, seq desc);
