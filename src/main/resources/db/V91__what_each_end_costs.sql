-- Each gap tells what it costs by itself, and each cliff what makes it: what was kept before does not, so every plan is looked at again.
delete from readiness_gap;
update readiness_result set next_change = as_of;
