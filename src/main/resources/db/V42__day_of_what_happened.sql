-- On which day that happened which a duty answers, so that its days follow when its rule gives more or less time.
-- Of duties that are open already it is not known, and they keep their days.
alter table duty add column happened_on date;
