-- A consent is given for one step with an asset, as it is meant to be taken, and is used up by it.
alter table readiness_consent add column step varchar(30) default '' not null;
alter table readiness_consent add column terms varchar(1000) default '{}' not null;
alter table readiness_consent add column given_at timestamp default '2000-01-01 00:00:00' not null;
alter table readiness_consent add column used_at timestamp;
update readiness_consent set given_at = changed_at;
create index readiness_consent_by_asset on readiness_consent (asset_tag, given_at);

-- Steps that wait for the consent of the owner of a plan.
create table readiness_consent_ask (
    asset_tag varchar(40)   not null,
    plan_code varchar(39)   not null,
    step      varchar(30)   not null,
    terms     varchar(1000) not null,
    asked_by  varchar(60)   not null,
    asked_at  timestamp     not null,
    primary key (asset_tag, plan_code, step, asked_by)
);
create index readiness_consent_ask_at on readiness_consent_ask (asked_at);
