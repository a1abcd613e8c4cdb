-- Who steps in on a line, so that the plans that name somebody are found: the deputy of a task, the alternate of a contact.
-- An alternate from outside is a name; only the code of a person counts. An underscore in
-- a code would match any letter here: such people are found once the line is next written.
alter table plan_line add column stands_in varchar(200) not null default '';
update plan_line set stands_in = coalesce((select min(p.code) from person p
    where plan_line.particulars like '%"deputy":"' || p.code || '"%' and p.code not like '%!_%' escape '!'), '') where part = 'TASK';
update plan_line set stands_in = coalesce((select min(p.code) from person p
    where plan_line.particulars like '%"alternate":"' || p.code || '"%' and p.code not like '%!_%' escape '!'), '') where part = 'CONTACT';
create index plan_line_second on plan_line (stands_in, plan_code);
