-- One sequence for every aggregate; the provider takes blocks of 50, the value being a block's end.
create sequence muster_seq as bigint start with 50 increment by 50;

-- The single row that makes this database one installation: its secret, and what was sown into it when.
create table installation (
    id         integer not null primary key,
    secret     varchar(64) not null,
    reference_sown_at timestamp,
    demo_sown_at      timestamp
);
