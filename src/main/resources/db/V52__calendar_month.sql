-- The months there are. A balance is owed a row in every month it stands in, also in one in which nothing was posted, and
-- the databases do not make rows out of nothing alike.
create table calendar_month (
    month_code char(7) not null primary key
);

insert into calendar_month (month_code)
select '20' || d.part || y.part || '-' || m.part
  from (values ('0'), ('1'), ('2'), ('3'), ('4'), ('5'), ('6'), ('7'), ('8'), ('9')) as d (part)
  cross join (values ('0'), ('1'), ('2'), ('3'), ('4'), ('5'), ('6'), ('7'), ('8'), ('9')) as y (part)
  cross join (values ('01'), ('02'), ('03'), ('04'), ('05'), ('06'), ('07'), ('08'), ('09'), ('10'), ('11'), ('12'))
       as m (part);
