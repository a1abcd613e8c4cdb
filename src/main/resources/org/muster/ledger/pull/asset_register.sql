select b.ledger, b.asset_no, b.card_no, b.asset_no, case when exists (select 1 from asset_description g
                         where g.ledger = :ledger and g.asset_no = b.asset_no and g.tx >= a.tx and g.serial_no = '')
            then '' else coalesce(a.serial_no, '') end, coalesce(a.name, ''),
       coalesce(a.specification, ''), b.asset_class, coalesce(a.parent_asset_no, ''), b.kind, coalesce(a.stage, ''),
       case when d.disposed_on is not null and coalesce(m.held, 0) > 0 then 'EXPENSED'
            when d.disposed_on is not null and d.losses > 0 then 'WRITTEN_OFF'
            when d.disposed_on is not null or s.cancelled > 0 then 'DISPOSED'
            when m.held = 0 then 'MISSING'
            when b.state = 'ACTIVE' and (c.charged_through >= b.end_of_life or b.end_of_life <= :foreseen
                 or b.end_of_life <= :end and coalesce(s.cost, 0) - coalesce(s.accumulated, 0) - coalesce(s.impairment, 0) <= b.residual)
                 or b.state = 'ACTIVE' and b.method = 'UNITS' and s.cost - s.accumulated - s.impairment <= b.residual
            then 'FULLY_DEPRECIATED'
            else b.state end, coalesce(x.name, v.name, ''), b.supplier,
       b.purchase_order_no, b.invoice_no, b.acceptance_no, b.acquisition_date, b.accepted_on, b.in_service_date,
       case when b.depreciation_start >= date('9999-01-01') then cast(null as date) else b.depreciation_start end,
       case when b.end_of_life >= date('9999-01-01') then cast(null as date) else b.end_of_life end, d.disposed_on, coalesce(m.to_location, ''), coalesce(m.to_custodian, ''),
       b.department, b.cost_center, coalesce(m.held, b.quantity), b.unit, b.method, b.convention, b.life_months,
       case when b.end_of_life <= :end or b.end_of_life >= date('9999-01-01') then 0
            else cast(substr(cast(b.end_of_life as varchar(10)), 1, 4) as integer) * 12
                 + cast(substr(cast(b.end_of_life as varchar(10)), 6, 2) as integer) - cast(:month_no as integer) end,
       b.residual,
       l.functional_currency, coalesce(s.cost, 0), coalesce(s.accumulated, 0), coalesce(s.impairment, 0),
       coalesce(s.cost, 0) - coalesce(s.accumulated, 0) - coalesce(s.impairment, 0), coalesce(c.period_charge, 0),
       coalesce(c.year_charge, 0), cast(null as decimal(23,4)), b.cost_account, b.accumulated_account,
       b.expense_account, case when b.kind = 'INSURANCE_POLICY' then b.asset_no else '' end,
       p.insured_value, b.fc_currency, b.fc_cost, b.fx_rate, a.last_counted_on, a.last_inspected_on, s.last_seq
  from asset_book b
  join ledger l on l.code = b.ledger
  left join (select f.asset_no, max(f.tx) tx
               from asset_description f
              where f.ledger = :ledger and f.tx <= :known_at and f.effective_on <= :end
?               and f.asset_no = :only_asset_no
              group by f.asset_no) e on e.asset_no = b.asset_no
  left join asset_description a on a.ledger = :ledger and a.asset_no = e.asset_no and a.tx = e.tx
        and a.effective_on = (select max(g.effective_on) from asset_description g
                              where g.ledger = :ledger and g.asset_no = a.asset_no and g.tx = a.tx
                                and g.effective_on <= :end)
  left join vendor v on v.code = b.supplier
  left join (select y.code, y.name
               from master_name y
              where y.ledger = :ledger and y.master = 'vendor'
                and y.tx = (select max(o.tx) from master_name o
                             where o.ledger = y.ledger and o.master = y.master and o.code = y.code
                               and o.tx <= :known_at)) x on x.code = b.supplier
  left join (select j.thing,
                    sum(case when r.posting_role in ('FIXED_ASSET', 'INTANGIBLE_ASSET', 'CONSUMABLE_IN_STORE',
                                                     'CONSUMABLE_IN_USE', 'PREPAID', 'LONG_TERM_PREPAID')
                             then j.debit - j.credit else 0 end) cost,
                    sum(case when r.posting_role in ('ACCUMULATED_DEPRECIATION', 'ACCUMULATED_AMORTISATION',
                                                     'CONSUMABLE_AMORTISED')
                             then j.credit - j.debit else 0 end) accumulated,
                    sum(case when r.posting_role in ('FIXED_ASSET_IMPAIRMENT', 'INTANGIBLE_IMPAIRMENT')
                             then j.credit - j.debit else 0 end) impairment,
                    max(case when j.kind = 'CANCELLED' then 1 else 0 end) cancelled, max(j.seq) last_seq
               from (select n.asset_no thing, n.account, n.debit, n.credit, n.kind, n.seq
                       from journal_line n
                      where n.ledger = :ledger and n.tx <= :known_at and n.posting_date <= :end and n.asset_no > ''
?                       and n.asset_no = :only_asset_no
                     union all
                     select o.policy_no thing, o.account, o.debit, o.credit, o.kind, o.seq
                       from journal_line o
                      where o.ledger = :ledger and o.tx <= :known_at and o.posting_date <= :end and o.policy_no > ''
                        and o.asset_no = ''
?                       and o.policy_no = :only_asset_no
                    ) j
               join account r on r.account_no = j.account
              group by j.thing) s on s.thing = b.asset_no
  left join (select h.asset_no, max(h.charged_through) charged_through,
                    sum(case when h.period_code = :period then h.charge else 0 end) period_charge,
                    sum(case when h.period_code >= :year_begin then h.charge else 0 end) year_charge
               from depreciation_charge h
              where h.ledger = :ledger and h.tx <= :known_at and h.posting_date <= :end
?               and h.asset_no = :only_asset_no
              group by h.asset_no) c on c.asset_no = b.asset_no
  left join (select w.asset_no, max(w.disposed_on) disposed_on,
                    max(case when w.disposal_method = 'LOSS' then 1 else 0 end) losses
               from disposal_result w
              where w.ledger = :ledger and w.tx <= :known_at and w.posting_date <= :end
?               and w.asset_no = :only_asset_no
                and not exists (select 1 from asset_book o
                                 where o.ledger = w.ledger and o.asset_no = w.asset_no and o.state <> 'DISPOSED'
                                   and o.event_kind <> 'REASSIGNED'
                                   and o.tx >= w.tx and o.tx <= :known_at and o.posting_date <= :end)
              group by w.asset_no) d on d.asset_no = b.asset_no
  left join (select z.asset_no, z.held, q.to_location, q.to_custodian
               from (select g.asset_no, sum(g.quantity) held,
                            max(case when g.to_location <> '' then g.seq else 0 end) seq
                       from movement g
                      where g.ledger = :ledger and g.tx <= :known_at and g.posting_date <= :end and g.asset_no > ''
?                       and g.asset_no = :only_asset_no
                      group by g.asset_no) z
               left join movement q on q.ledger = :ledger and q.seq = z.seq) m on m.asset_no = b.asset_no
  left join prepaid p on p.ledger = b.ledger and p.policy_no = b.asset_no
        and p.endorsement_no = 0
 where b.ledger = :ledger and b.tx <= :known_at and b.posting_date <= :end
   and b.phase = (select max(n.phase) from asset_book n
                   where n.ledger = b.ledger and n.asset_no = b.asset_no and n.tx <= :known_at and n.posting_date <= :end)
?   and b.asset_no = :only_asset_no
 order by b.asset_no
