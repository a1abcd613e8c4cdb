select h.ledger, h.asset_no, p.endorsement_no, p.insurer, p.insured_scope, p.cover_start,
       p.cover_end, cast(null as bigint), l.functional_currency, p.premium, p.tax, h.period_code, cast(null as bigint),
       h.opening_carrying, h.charge, cast(0 as decimal(23,4)), cast(0 as decimal(23,4)), h.opening_carrying - h.charge,
       cast(null as decimal(23,4)), cast(null as decimal(23,4)), h.accumulated, 'POSTED', h.journal_seq,
       p.prepaid_account, p.expense_account, p.cost_center, (select count(distinct f.refers_to) from plan_line f join plan_line y on y.plan_code = f.plan_code
          where f.part = 'ASSIGNMENT' and y.part = 'ASSIGNMENT' and y.refers_to = h.asset_no
            and f.refers_to in (select k.asset_no from asset_position k where k.ledger = :ledger
                                   and k.nature <> 'PREPAID')),
       p.insured_value,
       (select sum(j.debit - j.credit) from journal_line j join account r on r.account_no = j.account
          where j.ledger = :ledger and j.tx <= :known_at and j.posting_date <= h.charged_through
            and r.posting_role in ('FIXED_ASSET', 'INTANGIBLE_ASSET', 'CONSUMABLE_IN_STORE', 'CONSUMABLE_IN_USE',
                                   'ACCUMULATED_DEPRECIATION', 'ACCUMULATED_AMORTISATION', 'CONSUMABLE_AMORTISED',
                                   'FIXED_ASSET_IMPAIRMENT', 'INTANGIBLE_IMPAIRMENT')
            and j.asset_no in (select f.refers_to from plan_line f join plan_line y on y.plan_code = f.plan_code
                                where f.part = 'ASSIGNMENT' and y.part = 'ASSIGNMENT' and y.refers_to = h.asset_no)), cast(null as decimal(19,10))
  from depreciation_charge h
  join ledger l on l.code = h.ledger
  join prepaid p on p.ledger = h.ledger and p.policy_no = h.asset_no
 where h.ledger = :ledger and h.tx <= :known_at and h.posting_date between :begin and :end
   and p.endorsement_no = (select max(e.endorsement_no) from prepaid e
                            where e.ledger = p.ledger and e.policy_no = p.policy_no and e.tx <= h.tx)
?   and h.asset_no = :only_policy_no
?   and h.period_code = :only_period
 order by h.asset_no, h.period_code, h.charge_no
