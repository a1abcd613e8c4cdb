-- What an edition approves of the plan as a whole: who may activate it, in what order it is served, what it answers and
-- protects. Editions written before this said what the plan said.
alter table plan_edition add column authority varchar(60) default '' not null;
alter table plan_edition add column deputy varchar(60) default '' not null;
alter table plan_edition add column priority integer default 1 not null;
alter table plan_edition add column business_lines varchar(500) default '' not null;
alter table plan_edition add column scenarios varchar(500) default '' not null;

update plan_edition set
    authority = (select p.authority from contingency_plan p where p.code = plan_edition.plan_code),
    deputy = (select p.deputy from contingency_plan p where p.code = plan_edition.plan_code),
    priority = (select p.priority from contingency_plan p where p.code = plan_edition.plan_code),
    business_lines = (select p.business_lines from contingency_plan p where p.code = plan_edition.plan_code),
    scenarios = (select p.scenarios from contingency_plan p where p.code = plan_edition.plan_code);
