-- What a requirement needs beside what it asks for, or takes in its place: |CAPABILITY|CAPABILITY|. Empty where it is
-- nothing; |*|, any, where a line was written before this was kept.
alter table plan_line add column also_needs varchar(1000) not null default '';
update plan_line set also_needs = '|*|' where part = 'REQUIREMENT'
    and (particulars like '%"substitutes":"%' or particulars like '%"companions":"%');
create index plan_line_also on plan_line (also_needs, plan_code);
