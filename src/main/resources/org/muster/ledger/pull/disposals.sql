select d.ledger, d.disposal_no, d.asset_no, coalesce(a.name, ''), d.asset_class, d.disposed_on, d.disposal_method,
       d.fraction, d.quantity, d.cost_out, d.depreciation_out, d.impairment_out, d.carrying_amount, d.proceeds,
       d.fc_currency, d.fc_proceeds, d.fx_rate, d.selling_costs, d.insurance_recovery, d.gain, d.loss, d.currency,
       d.buyer, d.approval_no, d.certificate_no, d.last_charge_period,
       nullif(d.journal_seq, 0), d.note
  from disposal_result d
  left join asset_description a on a.ledger = :ledger and a.asset_no = d.asset_no
        and a.tx = (select max(f.tx) from asset_description f
                     where f.ledger = :ledger and f.asset_no = d.asset_no and f.tx <= :known_at
                       and f.effective_on <= :end)
        and a.effective_on = (select max(g.effective_on) from asset_description g
                              where g.ledger = :ledger and g.asset_no = a.asset_no and g.tx = a.tx
                                and g.effective_on <= :end)
 where d.ledger = :ledger and d.tx <= :known_at and d.posting_date between :begin and :end
?   and d.asset_no = :only_asset_no
 order by d.disposal_no
