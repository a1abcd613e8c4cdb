-- The chart of accounts; the role says for what Muster posts to an account.
create table account (
    id           bigint not null primary key,
    version      bigint not null,
    changed_at   timestamp not null,
    account_no   varchar(20) not null,
    name         varchar(120) not null,
    name_zh      varchar(120) not null,
    account_type varchar(20) not null,
    normal_side  varchar(6) not null,
    posting_role varchar(40) not null,
    constraint account_account_no unique (account_no)
);
create index account_posting_role on account (posting_role);
