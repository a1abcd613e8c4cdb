select h.ledger, h.policy_no,
       (select max(e.endorsement_no) from prepaid e
         where e.ledger = h.ledger and e.policy_no = h.policy_no and e.tx <= :known_at
           and substr(cast(e.posting_date as varchar(10)), 1, 7) <= h.period_code and e.posting_date <= :end),
       o.insurer, o.insured_scope, o.cover_start, o.cover_end, cast(null as bigint), l.functional_currency,
       h.premium, o.tax, h.period_code, cast(null as bigint),
       h.closing + h.amortised + h.refunded + h.written_off - h.added, h.amortised, h.refunded, h.written_off, h.closing,
       cast(null as decimal(23,4)), cast(null as decimal(23,4)), h.cumulative,
       case when h.charge_seq is null and h.closing <> 0
             and substr(cast(t.depreciation_start as varchar(10)), 1, 7) <= h.period_code
             and substr(cast(t.end_of_life as varchar(10)), 1, 7) >= h.period_code
            then case when h.period_code < :unended then 'DUE' else 'PROJECTED' end else 'POSTED' end, h.journal_seq,
       o.prepaid_account, o.expense_account,
       (select b.cost_center from asset_book b
         where b.ledger = h.ledger and b.asset_no = h.policy_no
           and b.phase = (select max(n.phase) from asset_book n
                           where n.ledger = h.ledger and n.asset_no = h.policy_no and n.tx <= :known_at
                             and n.posting_date <= :end
                             and substr(cast(n.posting_date as varchar(10)), 1, 7) <= h.period_code)),
       coalesce(k.assets, 0), o.insured_value, k.carried, cast(null as decimal(19,10)), h.added
  from (select s.ledger, s.policy_no, s.period_code, s.closing, s.premium, s.cumulative, s.amortised, s.added,
               s.reduced + coalesce(g.refunded, 0) refunded, s.cancelled - coalesce(g.refunded, 0) written_off,
               s.journal_seq, s.charge_seq
          from (select v.ledger, v.policy_no, m.month_code period_code,
                       sum(v.moved) closing, sum(v.premium) premium, sum(v.cumulative) cumulative,
                       sum(case when v.period_code = m.month_code then v.amortised else 0 end) amortised,
                       sum(case when v.period_code = m.month_code then v.reduced else 0 end) reduced,
                       sum(case when v.period_code = m.month_code then v.added else 0 end) added,
                       sum(case when v.period_code = m.month_code then v.cancelled else 0 end) cancelled,
                       max(case when v.period_code = m.month_code then v.seq end) journal_seq,
                       max(case when v.period_code = m.month_code then v.charge_seq end) charge_seq
                  from --DERBY-PROPERTIES joinOrder=FIXED
                       (select j.ledger, j.policy_no, j.period_code,
                               sum(j.debit - j.credit) moved,
                               sum(case when j.kind in ('ACCEPTED', 'ENDORSED') then j.debit - j.credit
                                        else 0 end) premium,
                               sum(case when j.kind in ('ACCEPTED', 'ENDORSED', 'CANCELLED') then 0
                                        else j.credit - j.debit end) cumulative,
                               sum(case when j.posting_date >= :begin
                                         and j.kind not in ('ACCEPTED', 'ENDORSED', 'CANCELLED')
                                        then j.credit - j.debit else 0 end) amortised,
                               sum(case when j.posting_date >= :begin and j.kind = 'ENDORSED'
                                        then j.credit else 0 end) reduced,
                               sum(case when j.posting_date >= :begin and j.kind in ('ACCEPTED', 'ENDORSED')
                                        then j.debit else 0 end) added,
                               sum(case when j.posting_date >= :begin and j.kind = 'CANCELLED'
                                        then j.credit - j.debit else 0 end) cancelled,
                               max(case when j.posting_date >= :begin then j.seq end) seq,
                               max(case when j.posting_date >= :begin and j.kind = 'CHARGED' and b.seq is null
                                        then j.seq end) charge_seq
                          from journal_line j
                          join account a on a.account_no = j.account
                          left join journal_entry b on b.ledger = j.ledger and b.reverses_seq = j.seq
                               and b.period_code = j.period_code and b.tx <= :known_at and b.posting_date <= :end
                         where j.ledger = :ledger and j.policy_no > '' and j.posting_date <= :end and j.tx <= :known_at
?                          and j.policy_no = :only_policy_no
                           and a.posting_role in ('PREPAID', 'LONG_TERM_PREPAID')
                         group by j.ledger, j.policy_no, j.period_code) v
                  join calendar_month m on m.month_code >= v.period_code
                 where m.month_code between :begin_period and :posted_period
?                  and m.month_code = :only_period
                 group by v.ledger, v.policy_no, m.month_code) s
          left join (select c.policy_no, substr(cast(c.posting_date as varchar(10)), 1, 7) period_code,
                            sum(c.refunded) refunded
                       from prepaid c
                      where c.ledger = :ledger and c.event_type = 'CANCELLED' and c.tx <= :known_at
                        and c.posting_date between :begin and :end
                      group by c.policy_no, substr(cast(c.posting_date as varchar(10)), 1, 7)) g
            on g.policy_no = s.policy_no and g.period_code = s.period_code
         where s.closing <> 0 or s.journal_seq is not null) h
  join ledger l on l.code = h.ledger
  join asset_book t on t.ledger = h.ledger and t.asset_no = h.policy_no and t.phase = 1
  join prepaid o on o.ledger = h.ledger and o.policy_no = h.policy_no and o.endorsement_no = 0
  left join (select w.policy_no, m.month_code period_code, count(distinct w.asset_no) assets, sum(w.carried) carried
               from --DERBY-PROPERTIES joinOrder=FIXED
                    (select t.policy_no, t.asset_no, j.period_code, sum(j.debit - j.credit) carried
                       from (select y.refers_to policy_no, f.refers_to asset_no
                               from plan_line y join plan_line f on f.plan_code = y.plan_code
                              where y.part = 'ASSIGNMENT' and f.part = 'ASSIGNMENT' and f.refers_to <> ''
                              union
                             select i.tag policy_no, f.refers_to asset_no
                               from asset i
                               join plan_line y on y.part = 'REQUIREMENT' and y.refers_to = i.capability
                               join contingency_plan p on p.code = y.plan_code and p.in_force = y.edition
                               join plan_line f on f.plan_code = y.plan_code
                              where i.kind = 'INSURANCE_POLICY' and f.part = 'ASSIGNMENT' and f.refers_to <> '') t
                       join journal_line j on j.ledger = :ledger and j.asset_no = t.asset_no
                       join account r on r.account_no = j.account
                      where j.tx <= :known_at and j.posting_date <= :end
                        and r.posting_role in ('FIXED_ASSET', 'INTANGIBLE_ASSET', 'CONSUMABLE_IN_STORE',
                                               'CONSUMABLE_IN_USE', 'ACCUMULATED_DEPRECIATION',
                                               'ACCUMULATED_AMORTISATION', 'CONSUMABLE_AMORTISED',
                                               'FIXED_ASSET_IMPAIRMENT', 'INTANGIBLE_IMPAIRMENT')
                      group by t.policy_no, t.asset_no, j.period_code) w
               join calendar_month m on m.month_code >= w.period_code
              where m.month_code between :begin_period and :posted_period
              group by w.policy_no, m.month_code) k
    on k.policy_no = h.policy_no and k.period_code = h.period_code
 where h.ledger = :ledger
 order by h.policy_no, h.period_code
