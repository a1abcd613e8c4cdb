select h.ledger, h.asset_no, coalesce(b.component_no, ''), h.phase, h.period_code, h.charged_from, h.charged_through, h.charge_basis, b.method,
       b.convention,  
       case when b.method = 'UNITS'
            then (select max(i.meter) from inspection i where i.asset_tag = h.asset_no and i.done_on <= h.charged_through)
                 - coalesce((select max(e.meter) from inspection e where e.asset_tag = h.asset_no
                               and (e.done_on < h.charged_from or e.done_on <= b.in_service_date)), 0)
            else cast(null as decimal(19,6)) end, h.opening_carrying, h.charge, h.accumulated, h.impairment,
       h.opening_carrying - h.charge, l.functional_currency, 'POSTED', h.journal_seq, h.posting_date, b.expense_account,
       b.accumulated_account, b.cost_center, h.exact_cumulative, h.rule_version
  from (select c.ledger, c.asset_no, c.phase, c.period_code, c.charged_from, c.charged_through, c.charge_basis,
               c.opening_carrying, c.charge, c.accumulated, c.impairment, c.journal_seq, c.posting_date, c.tx,
               c.charge_no, c.exact_cumulative, c.rule_version
          from depreciation_charge c
         where c.ledger = :ledger and c.tx <= :known_at and c.posting_date between :begin and :end
?           and c.asset_no = :only_asset_no
?           and c.period_code = :only_period
         union all
        select c.ledger, c.asset_no, c.phase, r.period_code, c.charged_from, c.charged_through, 'REVERSAL' charge_basis,
               c.opening_carrying - c.charge opening_carrying, -c.charge charge, c.accumulated - c.charge accumulated,
               c.impairment, r.seq journal_seq, r.posting_date, r.tx, c.charge_no, c.exact_cumulative, c.rule_version
          from journal_entry r
          join depreciation_charge c on c.ledger = r.ledger and c.journal_seq = r.reverses_seq
         where r.ledger = :ledger and r.kind = 'REVERSAL' and r.tx <= :known_at
           and r.posting_date between :begin and :end
?           and c.asset_no = :only_asset_no
?           and r.period_code = :only_period
               ) h
  join ledger l on l.code = h.ledger
  left join asset_book b on b.ledger = h.ledger and b.asset_no = h.asset_no and b.phase = h.phase
? where b.asset_class in (:classes)
 order by h.asset_no, h.period_code, h.journal_seq, h.charge_no
