select l.code, a.account_no, a.name, a.name_zh, a.account_type, a.normal_side, a.posting_role, l.functional_currency,
       coalesce(s.debit, 0), coalesce(s.credit, 0), coalesce(s.balance, 0)
  from ledger l cross join account a
  left join (select j.account, sum(case when j.posting_date >= :begin then j.debit else 0 end) debit,
                    sum(case when j.posting_date >= :begin then j.credit else 0 end) credit,
                    sum(j.debit - j.credit) balance
               from journal_line j
              where j.ledger = :ledger and j.tx <= :known_at and j.posting_date <= :end
              group by j.account) s on s.account = a.account_no
 where l.code = :ledger
 order by a.account_no
