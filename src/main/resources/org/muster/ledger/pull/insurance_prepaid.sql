select h.ledger, h.policy_no, h.endorsement_no, o.insurer, o.insured_scope, o.cover_start, o.cover_end,
       cast(null as bigint), l.functional_currency, h.premium, o.tax, h.period_code, cast(null as bigint), h.opening,
       h.amortised, h.refunded, h.written_off, h.opening - h.amortised - h.refunded - h.written_off,
       cast(null as decimal(23,4)), cast(null as decimal(23,4)), h.cumulative, 'POSTED', h.journal_seq,
       o.prepaid_account, o.expense_account, o.cost_center,
       coalesce(k.assets, 0), o.insured_value, k.carried, cast(null as decimal(19,10))
  from (select c.ledger, c.asset_no policy_no, p.endorsement_no, p.premium, c.period_code,
               c.opening_carrying opening, c.charge amortised, cast(0 as decimal(23,4)) refunded,
               cast(0 as decimal(23,4)) written_off, c.accumulated cumulative, c.journal_seq
          from depreciation_charge c
          join prepaid p on p.ledger = c.ledger and p.policy_no = c.asset_no
         where c.ledger = :ledger and c.tx <= :known_at and c.posting_date between :begin and :end
           and p.endorsement_no = (select max(e.endorsement_no) from prepaid e
                                    where e.ledger = p.ledger and e.policy_no = p.policy_no and e.tx <= c.tx
                                      and e.event_type <> 'CANCELLED')
         union all
        select g.ledger, g.policy_no, g.endorsement_no, g.premium,
               substr(cast(g.posting_date as varchar(10)), 1, 7) period_code,
               g.refunded + g.written_off opening, cast(0 as decimal(23,4)) amortised, g.refunded, g.written_off,
               g.premium - g.refunded - g.written_off cumulative, g.journal_seq
          from prepaid g
         where g.ledger = :ledger and g.tx <= :known_at and g.posting_date between :begin and :end
           and g.event_type = 'CANCELLED') h
  join ledger l on l.code = h.ledger
  join prepaid o on o.ledger = h.ledger and o.policy_no = h.policy_no and o.endorsement_no = 0
  left join (select t.policy_no, count(*) assets, sum(s.carried) carried
               from (select distinct y.refers_to policy_no, f.refers_to asset_no
                       from plan_line y join plan_line f on f.plan_code = y.plan_code
                      where y.part = 'ASSIGNMENT' and f.part = 'ASSIGNMENT' and f.refers_to <> '') t
               join (select j.asset_no, sum(j.debit - j.credit) carried
                       from journal_line j join account r on r.account_no = j.account
                      where j.ledger = :ledger and j.tx <= :known_at and j.posting_date <= :end and j.asset_no <> ''
                        and r.posting_role in ('FIXED_ASSET', 'INTANGIBLE_ASSET', 'CONSUMABLE_IN_STORE',
                                               'CONSUMABLE_IN_USE', 'ACCUMULATED_DEPRECIATION',
                                               'ACCUMULATED_AMORTISATION', 'CONSUMABLE_AMORTISED',
                                               'FIXED_ASSET_IMPAIRMENT', 'INTANGIBLE_IMPAIRMENT')
                      group by j.asset_no) s on s.asset_no = t.asset_no
              group by t.policy_no) k on k.policy_no = h.policy_no
 where h.ledger = :ledger
?   and h.policy_no = :only_policy_no
?   and h.period_code = :only_period
 order by h.policy_no, h.period_code, h.journal_seq
