select m.ledger, m.period_code, m.posting_date, m.tx,
       case when m.quantity < 0 then m.from_location else m.to_location end, m.item_no, m.asset_no, m.serial_no,
       coalesce(a.name, ''), m.unit, case when m.quantity < 0 then -m.quantity else 0 end,
       case when m.quantity < 0 then 0 else m.quantity end, m.quantity,
       case when m.quantity < 0 then 'MISSING' else 'SURPLUS' end, m.unit_cost,
       case when m.quantity < 0 then -m.amount else 0 end, m.amount, m.currency, '',
       m.from_location, m.to_location, m.from_custodian, m.actor, m.approver, m.document_no,
       coalesce(w.kind, ''), coalesce(w.posted_by, ''), w.posting_date, '', cast(null as decimal(23,4)), m.seq,
       m.journal_seq
  from movement m
  left join asset_description a on a.ledger = :ledger and a.asset_no = m.asset_no
        and a.tx = (select max(f.tx) from asset_description f
                     where f.ledger = :ledger and f.asset_no = m.asset_no and f.tx <= :known_at
                       and f.effective_on <= :end)
        and a.effective_on = (select max(g.effective_on) from asset_description g
                              where g.ledger = :ledger and g.asset_no = a.asset_no and g.tx = a.tx
                                and g.effective_on <= :end)
  left join (select j.asset_no, max(j.kind) kind, max(j.posted_by) posted_by, min(j.posting_date) posting_date
               from journal_line j
              where j.ledger = :ledger and j.tx <= :known_at and j.kind in ('WRITTEN_OFF', 'CLAIMED_MISSING')
              group by j.asset_no) w on w.asset_no = m.asset_no and m.quantity < 0
 where m.ledger = :ledger and m.tx <= :known_at and m.posting_date between :begin and :end
   and m.movement_type in ('COUNT_SHORTAGE', 'COUNT_SURPLUS')
?   and exists (select 1 from asset_book c where c.ledger = :ledger and c.asset_no = m.asset_no and c.asset_class in (:classes))
?   and m.asset_no = :only_asset_no
 order by m.period_code, m.asset_no, m.seq
