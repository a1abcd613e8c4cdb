select h.ledger, h.asset_no, '', h.phase, h.period_code, h.charged_from, h.charged_through, h.charge_basis, b.method,
       b.convention,  
       case when b.method = 'UNITS'
            then (select max(i.meter) from inspection i where i.asset_tag = h.asset_no and i.done_on <= h.charged_through)
                 - coalesce((select max(e.meter) from inspection e where e.asset_tag = h.asset_no
                               and (e.done_on < h.charged_from or e.done_on <= b.in_service_date)), 0)
            else cast(null as decimal(19,6)) end, h.opening_carrying, h.charge, h.accumulated, h.impairment,
       h.opening_carrying - h.charge, l.functional_currency, 'POSTED', h.journal_seq, h.posting_date, b.expense_account,
       b.accumulated_account, b.cost_center, h.exact_cumulative, h.rule_version
  from depreciation_charge h
  join ledger l on l.code = h.ledger
  left join asset_book b on b.ledger = h.ledger and b.asset_no = h.asset_no and b.phase = h.phase
 where h.ledger = :ledger and h.tx <= :known_at and h.posting_date between :begin and :end
?   and h.asset_no = :only_asset_no
?   and h.period_code = :only_period
 order by h.asset_no, h.period_code, h.charge_no
