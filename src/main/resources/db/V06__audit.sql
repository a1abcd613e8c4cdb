-- The audit trail: rows are only ever added, each sealed by the hash of the one before.
create table trail_entry (
    seq          bigint not null primary key,
    recorded_at  timestamp not null,
    command_id   char(36) not null,
    actor        varchar(64) not null,
    whence       varchar(16) not null,
    address      varchar(64) not null,
    action       varchar(120) not null,
    subject_type varchar(40) not null,
    subject_ref  varchar(200) not null,
    reason       varchar(2000) not null,
    batch        varchar(64) not null,
    changes      varchar(8000) not null,
    parts        integer not null,
    hash_version integer not null,
    row_hash     char(64) not null
);

-- What of a row's changes exceeds its column.
create table trail_part (
    seq     bigint not null,
    part_no integer not null,
    changes varchar(8000) not null,
    primary key (seq, part_no)
);

-- The single row everybody locks to append: the next number and the hash the next row builds on.
create table trail_head (
    id               integer not null primary key,
    next_seq         bigint not null,
    head_hash        char(64) not null,
    last_recorded_at timestamp not null
);
insert into trail_head (id, next_seq, head_hash, last_recorded_at)
values (1, 1, '0000000000000000000000000000000000000000000000000000000000000000', cast('1970-01-01 00:00:00' as timestamp));

-- Derby reads no index backwards, so newest first needs its own.
create index trail_entry_newest on trail_entry (seq desc);
create index trail_entry_subject on trail_entry (subject_type, subject_ref, seq desc);
create index trail_entry_actor on trail_entry (actor, seq desc);
create index trail_entry_action on trail_entry (action, seq desc);
create index trail_entry_batch on trail_entry (batch, seq desc);
create index trail_entry_recorded on trail_entry (recorded_at, seq);

-- Which seed files are in this installation, each written in the transaction that sowed it.
create table sown_file (
    layer   varchar(16) not null,
    name    varchar(64) not null,
    sown_at timestamp not null,
    primary key (layer, name)
);
