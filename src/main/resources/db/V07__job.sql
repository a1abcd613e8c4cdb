-- Work carried out in the background, chunk by chunk, for a person who asked for it.
create table job (
    id           bigint not null primary key,
    version      bigint not null,
    changed_at   timestamp not null,
    code         varchar(40) not null unique,
    kind         varchar(64) not null,
    title_key    varchar(120) not null,
    title_words  varchar(2000) not null,
    payload      varchar(8000) not null,
    batch        varchar(64) not null,
    stage        varchar(16) not null,
    started_by   varchar(64) not null,
    created_at   timestamp not null,
    began_at     timestamp,
    finished_at  timestamp,
    total_items  bigint not null,
    done_items   bigint not null,
    refused_items bigint not null,
    stop_asked   boolean not null,
    fault        varchar(2000) not null,
    lease_owner  varchar(64) not null,
    lease_until  timestamp not null,
    fence        bigint not null
);
create index job_person on job (started_by, id desc);
create index job_stage on job (stage, lease_until);

-- What a job is about, fixed when it was asked for: one row per thing, with what became of it.
create table job_item (
    job_id       bigint not null,
    item_no      bigint not null,
    reference    varchar(200) not null,
    seen_version bigint not null,
    payload      varchar(8000) not null,
    outcome      varchar(16) not null,
    remark       varchar(8000) not null,
    primary key (job_id, item_no)
);
create index job_item_open on job_item (job_id, outcome, item_no);

-- Answers given to programs under an Idempotency-Key. The claim is the first row a command writes.
create table answer_claim (
    caller       varchar(64) not null,
    claim_key    varchar(200) not null,
    request_hash char(64) not null,
    claimed_at   timestamp not null,
    primary key (caller, claim_key)
);
create index answer_claim_age on answer_claim (claimed_at);

create table answer_given (
    caller    varchar(64) not null,
    claim_key varchar(200) not null,
    status    integer not null,
    headers   varchar(8000) not null,
    primary key (caller, claim_key)
);

-- Its bytes in base64, in pieces.
create table answer_part (
    caller    varchar(64) not null,
    claim_key varchar(200) not null,
    part_no   integer not null,
    content   varchar(8000) not null,
    primary key (caller, claim_key, part_no)
);
