-- A consent holds for a while; after that the owner of the plan is asked anew.
alter table readiness_consent drop constraint readiness_consent_once;
create index readiness_consent_by_plan on readiness_consent (plan_code, asset_tag, changed_at);
