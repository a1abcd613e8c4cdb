select l.code, a.account_no, a.name, a.name_zh, a.account_type, a.normal_side, a.posting_role, l.functional_currency,
       coalesce(s.debit, 0), coalesce(s.credit, 0), coalesce(s.debit, 0) - coalesce(s.credit, 0)
  from ledger l cross join account a
  left join (select j.account, sum(j.debit) debit, sum(j.credit) credit
               from journal_line j
              where j.ledger = :ledger and j.tx <= :known_at and j.posting_date between :begin and :end
              group by j.account) s on s.account = a.account_no
 where l.code = :ledger
 order by a.account_no
