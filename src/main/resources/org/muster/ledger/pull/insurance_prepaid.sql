select h.ledger, h.asset_no, p.endorsement_no, p.insurer, p.insured_scope, p.cover_start,
       p.cover_end, cast(null as bigint), l.functional_currency, p.premium, p.tax, h.period_code, cast(null as bigint),
       h.opening_carrying, h.charge, cast(0 as decimal(23,4)), cast(0 as decimal(23,4)), h.opening_carrying - h.charge,
       cast(null as decimal(23,4)), cast(null as decimal(23,4)), h.accumulated, 'POSTED', h.journal_seq,
       p.prepaid_account, p.expense_account, p.cost_center, cast(null as bigint), p.insured_value,
       cast(null as decimal(23,4)), cast(null as decimal(19,10))
  from depreciation_charge h
  join ledger l on l.code = h.ledger
  join prepaid p on p.ledger = h.ledger and p.policy_no = h.asset_no
 where h.ledger = :ledger and h.tx <= :known_at and h.posting_date between :begin and :end
   and p.endorsement_no = (select max(e.endorsement_no) from prepaid e
                            where e.ledger = p.ledger and e.policy_no = p.policy_no and e.tx <= h.tx)
?   and h.asset_no = :only_policy_no
?   and h.period_code = :only_period
 order by h.asset_no, h.period_code, h.charge_no
