select l.code, cast(:period as varchar(7)), x.place, x.item_no, coalesce(n.name, o.name, x.item_no),
       coalesce(n.maker, o.maker, ''), coalesce(n.kind, o.kind, ''),
       x.unit, l.functional_currency, x.opening_qty, x.opening_value, x.purchase_qty, x.purchase_value, x.transfer_qty,
       x.transfer_value, x.return_qty, x.return_value, x.surplus_qty, x.surplus_value,
       x.in_qty - x.purchase_qty - x.transfer_qty - x.return_qty - x.surplus_qty,
       x.in_value - x.purchase_value - x.transfer_value - x.return_value - x.surplus_value, x.in_qty, x.in_value,
       x.issue_qty, x.issue_value, x.moved_qty, x.moved_value, x.scrap_qty, x.scrap_value, x.shortage_qty,
       x.shortage_value, x.out_qty - x.issue_qty - x.moved_qty - x.scrap_qty - x.shortage_qty,
       x.out_value - x.issue_value - x.moved_value - x.scrap_value - x.shortage_value, x.out_qty, x.out_value,
       x.opening_qty + x.in_qty - x.out_qty, x.opening_value + x.in_value - x.out_value,
       cast(null as decimal(23,4))
  from (select g.place, g.item_no, max(g.unit) unit,
               sum(case when g.posting_date < :begin then g.quantity else 0 end) opening_qty,
               sum(case when g.posting_date < :begin then g.amount else 0 end) opening_value,
               sum(case when g.posting_date >= :begin and g.way = 'IN' then g.quantity else 0 end) in_qty,
               sum(case when g.posting_date >= :begin and g.way = 'IN' then g.amount else 0 end) in_value,
               sum(case when g.posting_date >= :begin and g.way = 'OUT' then -g.quantity else 0 end) out_qty,
               sum(case when g.posting_date >= :begin and g.way = 'OUT' then -g.amount else 0 end) out_value,
               sum(case when g.posting_date >= :begin and g.way = 'IN' and g.movement_type in ('RECEIPT', 'ACCEPTANCE', 'PUTAWAY') then g.quantity else 0 end) purchase_qty,
               sum(case when g.posting_date >= :begin and g.way = 'IN' and g.movement_type in ('RECEIPT', 'ACCEPTANCE', 'PUTAWAY') then g.amount else 0 end) purchase_value,
               sum(case when g.posting_date >= :begin and g.way = 'IN' and g.movement_type in ('TRANSFER_IN', 'TRANSFER_OUT') then g.quantity else 0 end) transfer_qty,
               sum(case when g.posting_date >= :begin and g.way = 'IN' and g.movement_type in ('TRANSFER_IN', 'TRANSFER_OUT') then g.amount else 0 end) transfer_value,
               sum(case when g.posting_date >= :begin and g.way = 'IN' and g.movement_type = 'RETURN' then g.quantity else 0 end) return_qty,
               sum(case when g.posting_date >= :begin and g.way = 'IN' and g.movement_type = 'RETURN' then g.amount else 0 end) return_value,
               sum(case when g.posting_date >= :begin and g.way = 'IN' and g.movement_type = 'COUNT_SURPLUS' then g.quantity else 0 end) surplus_qty,
               sum(case when g.posting_date >= :begin and g.way = 'IN' and g.movement_type = 'COUNT_SURPLUS' then g.amount else 0 end) surplus_value,
               sum(case when g.posting_date >= :begin and g.way = 'OUT' and g.movement_type = 'ISSUE' then -g.quantity else 0 end) issue_qty,
               sum(case when g.posting_date >= :begin and g.way = 'OUT' and g.movement_type = 'ISSUE' then -g.amount else 0 end) issue_value,
               sum(case when g.posting_date >= :begin and g.way = 'OUT' and g.movement_type in ('TRANSFER_IN', 'TRANSFER_OUT') then -g.quantity else 0 end) moved_qty,
               sum(case when g.posting_date >= :begin and g.way = 'OUT' and g.movement_type in ('TRANSFER_IN', 'TRANSFER_OUT') then -g.amount else 0 end) moved_value,
               sum(case when g.posting_date >= :begin and g.way = 'OUT' and g.movement_type = 'SCRAP' then -g.quantity else 0 end) scrap_qty,
               sum(case when g.posting_date >= :begin and g.way = 'OUT' and g.movement_type = 'SCRAP' then -g.amount else 0 end) scrap_value,
               sum(case when g.posting_date >= :begin and g.way = 'OUT' and g.movement_type = 'COUNT_SHORTAGE' then -g.quantity else 0 end) shortage_qty,
               sum(case when g.posting_date >= :begin and g.way = 'OUT' and g.movement_type = 'COUNT_SHORTAGE' then -g.amount else 0 end) shortage_value
          from (select case when m.quantity < 0 and m.from_location = '' or m.quantity >= 0 and m.to_location = '' then '-'
                            when m.quantity < 0 then m.from_location else m.to_location end place, m.item_no, m.unit,
                       m.posting_date, m.movement_type, m.quantity, m.amount,
                       case when m.quantity > 0 or m.quantity = 0 and m.amount >= 0 then 'IN' else 'OUT' end way
                  from movement m
                 where m.ledger = :ledger and m.tx <= :known_at and m.posting_date <= :end and m.item_no <> '') g
         group by g.place, g.item_no) x
  join ledger l on l.code = :ledger
  left join model o on o.code = x.item_no
  left join (select y.code, y.name, y.maker, y.kind
               from master_name y
              where y.ledger = :ledger and y.master = 'model'
                and y.tx = (select max(f.tx) from master_name f
                             where f.ledger = y.ledger and f.master = y.master and f.code = y.code
                               and f.tx <= :known_at)) n on n.code = x.item_no
 order by x.place, x.item_no
