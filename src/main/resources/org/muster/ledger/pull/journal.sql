select ledger, seq, line_no, tx, entry_no, kind, posting_date, document_date, period_code, fiscal_year, recorded_at,
       account, account_name, account_type, debit, credit, currency, fc_currency, fc_amount, fx_rate, asset_no, item_no,
       policy_no, movement_seq, quantity, cost_center, location, counterparty, document_type, document_no, note,
       reverses_seq, correction_kind, posted_by, approved_by, hash_version, row_hash
  from journal_line
 where ledger = :ledger and tx <= :known_at and posting_date between :begin and :end
?   and exists (select 1 from asset_book c where c.ledger = :ledger and c.asset_no = case when journal_line.policy_no > '' then journal_line.policy_no else journal_line.asset_no end and c.asset_class in (:classes))
?   and account = :only_account
?   and asset_no = :only_asset_no
?   and policy_no = :only_policy_no
?   and seq = :only_seq
?   and seq > :after_seq
?   and seq = :in_seq and line_no > :after_line
 order by seq, line_no
