-- The books side by side. Nothing here changes once a book is posted to.
create table ledger (
    id                    bigint not null primary key,
    code                  varchar(10) not null,
    name                  varchar(120) not null,
    name_zh               varchar(120) not null,
    entity                varchar(120) not null,
    standard              varchar(10) not null,
    functional_currency   char(3) not null,
    minor_digits          integer not null,
    fiscal_year_start     integer not null,
    language              varchar(10) not null,
    reversal_allowed      boolean not null,
    revaluation_allowed   boolean not null,
    constraint ledger_code unique (code)
);

-- The head of each book: the next numbers, the last hashes and the last moment. Whoever posts moves it on first, so there
-- is one writer at a time per book and numbers have no gap.
create table ledger_head (
    ledger             varchar(10) not null primary key,
    next_tx            bigint not null,
    next_journal_seq   bigint not null,
    next_movement_seq  bigint not null,
    journal_head_hash  char(64) not null,
    movement_head_hash char(64) not null,
    last_recorded_at   timestamp not null,
    basis_version      integer not null
);

-- Months of a book. A month comes into being when something is first posted into it.
create table ledger_period (
    ledger          varchar(10) not null,
    period_code     char(7) not null,
    first_day       date not null,
    last_day        date not null,
    fiscal_year     integer not null,
    state           varchar(12) not null,
    seal_no         bigint not null,
    explanation     varchar(2000) not null,
    reopen_asked_by varchar(64) not null,
    reopen_reason   varchar(1000) not null,
    primary key (ledger, period_code)
);

-- What to post: the lines of each event, by the nature the thing was decided to have. A new version joins the old ones.
create table posting_rule (
    rule_version integer not null,
    ledger       varchar(10) not null,
    event_kind   varchar(30) not null,
    nature       varchar(30) not null,
    line_no      integer not null,
    side         varchar(6) not null,
    posting_role varchar(40) not null,
    measure      varchar(30) not null,
    primary key (rule_version, ledger, event_kind, nature, line_no)
);

-- How a book carries what it treats in a certain way, by kind; '*' for any kind. A model's expected life comes first.
create table asset_policy (
    ledger            varchar(10) not null,
    kind              varchar(30) not null,
    nature            varchar(30) not null,
    policy_version    integer not null,
    asset_class       varchar(30) not null,
    method            varchar(30) not null,
    convention        varchar(30) not null,
    life_months       integer not null,
    residual_percent  decimal(7,4) not null,
    cost_role         varchar(40) not null,
    accumulated_role  varchar(40) not null,
    impairment_role   varchar(40) not null,
    expense_role      varchar(40) not null,
    unit              varchar(20) not null,
    primary key (ledger, kind, nature, policy_version)
);

-- Capital, consumable, expense or prepaid: the first rule that matches decides, once, at acceptance.
create table capitalisation_rule (
    ledger           varchar(10) not null,
    rule_no          integer not null,
    rule_version     integer not null,
    valid_from       date not null,
    kind             varchar(30) not null,
    told             varchar(10) not null,
    min_life_months  integer not null,
    unit_threshold   decimal(23,4) not null,
    order_threshold  decimal(23,4) not null,
    result           varchar(30) not null,
    primary key (ledger, rule_no, rule_version)
);

-- The terms a thing is carried on in a book, effective-dated by what changed them: the row of an asset that counts at
-- (as_of, known_at) is the last with posting_date <= as_of and tx <= known_at. Never changed.
create table asset_book (
    ledger              varchar(10) not null,
    asset_no            varchar(40) not null,
    phase               integer not null,
    tx                  bigint not null,
    posting_date        date not null,
    event_kind          varchar(30) not null,
    card_no             varchar(40) not null,
    kind                varchar(30) not null,
    asset_class         varchar(30) not null,
    nature              varchar(30) not null,
    item_no             varchar(60) not null,
    unit                varchar(20) not null,
    quantity            decimal(19,6) not null,
    cost                decimal(23,4) not null,
    residual            decimal(23,4) not null,
    method              varchar(30) not null,
    convention          varchar(30) not null,
    life_months         integer not null,
    acquisition_date    date not null,
    accepted_on         date not null,
    in_service_date     date not null,
    depreciation_start  date not null,
    end_of_life         date not null,
    cover_start         date not null,
    cover_end           date not null,
    cost_account        varchar(20) not null,
    accumulated_account varchar(20) not null,
    impairment_account  varchar(20) not null,
    expense_account     varchar(20) not null,
    department          varchar(60) not null,
    cost_center         varchar(60) not null,
    supplier            varchar(60) not null,
    purchase_order_no   varchar(200) not null,
    invoice_no          varchar(200) not null,
    acceptance_no       varchar(200) not null,
    fc_currency         varchar(3) not null,
    fc_cost             decimal(23,4),
    fx_rate             decimal(19,10),
    decision_rule       varchar(60) not null,
    decision_version    integer not null,
    decision_inputs     varchar(1000) not null,
    decided_by          varchar(64) not null,
    state               varchar(20) not null,
    primary key (ledger, asset_no, phase)
);
create index asset_book_tx on asset_book (ledger, tx);

-- What happened to a thing after it was capitalised, as the depreciation engine needs it: one row per event. Never changed.
create table asset_book_event (
    ledger           varchar(10) not null,
    asset_no         varchar(40) not null,
    event_no         integer not null,
    tx               bigint not null,
    posting_date     date not null,
    effective_on     date not null,
    event_type       varchar(30) not null,
    amount           decimal(23,4),
    fraction         varchar(80) not null,
    residual         decimal(23,4),
    remaining_months integer,
    in_service_date  date,
    journal_seq      bigint not null,
    primary key (ledger, asset_no, event_no)
);

-- Where a thing stands now in a book, kept under the book's lock: what the next posting needs without adding up. The
-- nightly check holds it against the sums of the rows.
create table asset_position (
    ledger           varchar(10) not null,
    asset_no         varchar(40) not null,
    phase            integer not null,
    nature           varchar(30) not null,
    state            varchar(20) not null,
    quantity         decimal(19,6) not null,
    progress         decimal(23,4) not null,
    cost             decimal(23,4) not null,
    accumulated      decimal(23,4) not null,
    impairment       decimal(23,4) not null,
    suspense         decimal(23,4) not null,
    location         varchar(80) not null,
    custodian        varchar(60) not null,
    item_no          varchar(60) not null,
    charged_through  date not null,
    charges_until    date not null,
    last_seq         bigint not null,
    primary key (ledger, asset_no)
);
create index asset_position_due on asset_position (ledger, state, asset_no);

-- Quantity and value of an item at a place, kept under the book's lock.
create table stock_balance (
    ledger   varchar(10) not null,
    item_no  varchar(60) not null,
    location varchar(80) not null,
    quantity decimal(19,6) not null,
    amount   decimal(23,4) not null,
    primary key (ledger, item_no, location)
);

-- What was posted together: seq is the gap-free number in the journal, tx that of the posting transaction, shared with its
-- movements. Never changed; an entry is reversed at most once.
create table journal_entry (
    ledger          varchar(10) not null,
    seq             bigint not null,
    tx              bigint not null,
    entry_no        varchar(20) not null,
    event_id        varchar(50) not null,
    kind            varchar(30) not null,
    rule_version    integer not null,
    posting_date    date not null,
    period_code     char(7) not null,
    lines           integer not null,
    debit           decimal(23,4) not null,
    fx_source       varchar(40) not null,
    fx_date         date,
    reverses_seq    bigint,
    correction_kind varchar(30) not null,
    posted_by       varchar(64) not null,
    approved_by     varchar(64) not null,
    recorded_at     timestamp not null,
    primary key (ledger, seq)
);
create index journal_entry_tx on journal_entry (ledger, tx);
create index journal_entry_event on journal_entry (event_id);
create index journal_entry_reverses on journal_entry (ledger, reverses_seq);
create index journal_entry_recorded on journal_entry (ledger, recorded_at, tx);

-- The journal as it is exported and hashed: every line carries all of its entry, so the chain is read from one table.
create table journal_line (
    ledger          varchar(10) not null,
    seq             bigint not null,
    line_no         integer not null,
    tx              bigint not null,
    entry_no        varchar(20) not null,
    kind            varchar(30) not null,
    posting_date    date not null,
    document_date   date not null,
    period_code     char(7) not null,
    fiscal_year     integer not null,
    recorded_at     timestamp not null,
    account         varchar(20) not null,
    account_name    varchar(120) not null,
    account_type    varchar(20) not null,
    debit           decimal(23,4) not null,
    credit          decimal(23,4) not null,
    currency        char(3) not null,
    fc_currency     varchar(3) not null,
    fc_amount       decimal(23,4),
    fx_rate         decimal(19,10),
    asset_no        varchar(40) not null,
    item_no         varchar(60) not null,
    policy_no       varchar(40) not null,
    movement_seq    bigint,
    quantity        decimal(19,6),
    cost_center     varchar(60) not null,
    location        varchar(80) not null,
    counterparty    varchar(60) not null,
    document_type   varchar(30) not null,
    document_no     varchar(200) not null,
    note            varchar(1000) not null,
    reverses_seq    bigint,
    correction_kind varchar(30) not null,
    posted_by       varchar(64) not null,
    approved_by     varchar(64) not null,
    hash_version    integer not null,
    row_hash        char(64) not null,
    primary key (ledger, seq, line_no)
);
create index journal_line_posted on journal_line (ledger, posting_date, seq, line_no);
create index journal_line_account on journal_line (ledger, account, posting_date);
create index journal_line_asset on journal_line (ledger, asset_no, seq);
create index journal_line_policy on journal_line (ledger, policy_no, seq);
create index journal_line_tx on journal_line (ledger, tx);

-- What moved, in quantity and value: one row per place it left or entered, so a transfer is two rows that net to zero.
-- The value is that of the account the cost stands on; balance_* is the item's balance at that place after the row.
create table movement (
    ledger          varchar(10) not null,
    seq             bigint not null,
    tx              bigint not null,
    movement_id     varchar(20) not null,
    posting_date    date not null,
    occurred_at     timestamp not null,
    recorded_at     timestamp not null,
    period_code     char(7) not null,
    movement_type   varchar(20) not null,
    reason          varchar(1000) not null,
    document_type   varchar(30) not null,
    document_no     varchar(200) not null,
    item_no         varchar(60) not null,
    asset_no        varchar(40) not null,
    serial_no       varchar(200) not null,
    quantity        decimal(19,6) not null,
    unit            varchar(20) not null,
    from_location   varchar(80) not null,
    to_location     varchar(80) not null,
    from_custodian  varchar(60) not null,
    to_custodian    varchar(60) not null,
    currency        char(3) not null,
    unit_cost       decimal(23,4) not null,
    amount          decimal(23,4) not null,
    balance_qty     decimal(19,6) not null,
    balance_value   decimal(23,4) not null,
    journal_seq     bigint,
    event_id        varchar(50) not null,
    reverses_seq    bigint,
    actor           varchar(64) not null,
    approver        varchar(64) not null,
    note            varchar(1000) not null,
    hash_version    integer not null,
    row_hash        char(64) not null,
    primary key (ledger, seq)
);
create index movement_posted on movement (ledger, posting_date, seq);
create index movement_asset on movement (ledger, asset_no, seq);
create index movement_item on movement (ledger, item_no, seq);
create index movement_tx on movement (ledger, tx);

-- What was charged for which month: depreciation of assets, premiums of policies. Never changed; what is charged is always
-- the difference to what should be, so a run repeats nothing.
create table depreciation_charge (
    ledger           varchar(10) not null,
    asset_no         varchar(40) not null,
    period_code      char(7) not null,
    charge_no        integer not null,
    tx               bigint not null,
    journal_seq      bigint not null,
    posting_date     date not null,
    phase            integer not null,
    charge_basis     varchar(20) not null,
    charged_from     date not null,
    charged_through  date not null,
    cost             decimal(23,4) not null,
    opening_carrying decimal(23,4) not null,
    charge           decimal(23,4) not null,
    accumulated      decimal(23,4) not null,
    impairment       decimal(23,4) not null,
    exact_cumulative varchar(60) not null,
    rule_version     varchar(10) not null,
    primary key (ledger, asset_no, tx, charge_no)
);
create index depreciation_charge_month on depreciation_charge (ledger, period_code, asset_no);
create index depreciation_charge_tx on depreciation_charge (ledger, tx);

-- Insurance premiums paid ahead: a row per policy and endorsement. Never changed; what is amortised stands in
-- depreciation_charge under the policy's number.
create table prepaid (
    ledger          varchar(10) not null,
    policy_no       varchar(40) not null,
    endorsement_no  integer not null,
    tx              bigint not null,
    posting_date    date not null,
    insurer         varchar(200) not null,
    insured_scope   varchar(200) not null,
    cover_start     date not null,
    cover_end       date not null,
    premium         decimal(23,4) not null,
    tax             decimal(23,4) not null,
    currency        char(3) not null,
    fc_currency     varchar(3) not null,
    fc_premium      decimal(23,4),
    insured_value   decimal(23,4),
    curve           varchar(30) not null,
    event_type      varchar(30) not null,
    refunded        decimal(23,4) not null,
    written_off     decimal(23,4) not null,
    prepaid_account varchar(20) not null,
    expense_account varchar(20) not null,
    cost_center     varchar(60) not null,
    journal_seq     bigint not null,
    primary key (ledger, policy_no, endorsement_no)
);

-- What left the books and with which result. Never changed.
create table disposal_result (
    ledger              varchar(10) not null,
    disposal_no         varchar(20) not null,
    asset_no            varchar(40) not null,
    tx                  bigint not null,
    posting_date        date not null,
    disposed_on         date not null,
    disposal_method     varchar(20) not null,
    fraction            decimal(19,10) not null,
    quantity            decimal(19,6) not null,
    asset_class         varchar(30) not null,
    cost_out            decimal(23,4) not null,
    depreciation_out    decimal(23,4) not null,
    impairment_out      decimal(23,4) not null,
    carrying_amount     decimal(23,4) not null,
    proceeds            decimal(23,4) not null,
    fc_currency         varchar(3) not null,
    fc_proceeds         decimal(23,4),
    fx_rate             decimal(19,10),
    selling_costs       decimal(23,4) not null,
    insurance_recovery  decimal(23,4) not null,
    gain                decimal(23,4) not null,
    loss                decimal(23,4) not null,
    currency            char(3) not null,
    buyer               varchar(200) not null,
    approval_no         varchar(200) not null,
    certificate_no      varchar(200) not null,
    last_charge_period  varchar(7) not null,
    journal_seq         bigint not null,
    note                varchar(1000) not null,
    primary key (ledger, disposal_no)
);
create index disposal_result_asset on disposal_result (ledger, asset_no);
create index disposal_result_posted on disposal_result (ledger, posting_date, disposal_no);

-- What finance keeps elsewhere to prove later that nothing before it was changed. Never changed; a reopened month gets a
-- new seal that names the one before.
create table period_seal (
    ledger               varchar(10) not null,
    seal_no              bigint not null,
    period_code          char(7) not null,
    known_at             bigint not null,
    journal_first_seq    bigint not null,
    journal_last_seq     bigint not null,
    journal_count        bigint not null,
    journal_debit        decimal(23,4) not null,
    journal_credit       decimal(23,4) not null,
    journal_head_hash    char(64) not null,
    journal_merkle_root  char(64) not null,
    movement_first_seq   bigint not null,
    movement_last_seq    bigint not null,
    movement_count       bigint not null,
    movement_head_hash   char(64) not null,
    movement_merkle_root char(64) not null,
    balances             varchar(8000) not null,
    balances_sha256      char(64) not null,
    previous_seal        bigint not null,
    superseded_seal      bigint not null,
    made_at              timestamp not null,
    made_by              varchar(64) not null,
    signature            varchar(200) not null,
    public_key           varchar(200) not null,
    journal_frontier     varchar(8000) not null,
    movement_frontier    varchar(8000) not null,
    primary key (ledger, seal_no)
);
create index period_seal_period on period_seal (ledger, period_code, seal_no);

-- The key pairs seals are signed with (Ed25519); the last one signs.
create table signing_key (
    key_no      integer not null primary key,
    public_key  varchar(200) not null,
    private_key varchar(400) not null,
    made_at     timestamp not null
);
