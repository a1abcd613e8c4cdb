-- What an owner declines is kept with the reason, so that whoever asked is told.
alter table readiness_consent_ask add column declined_at timestamp;
alter table readiness_consent_ask add column reason varchar(1000) default '' not null;
