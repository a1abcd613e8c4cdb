select ledger, seq, tx, movement_id, posting_date, occurred_at, recorded_at, period_code, movement_type, reason,
       document_type, document_no, item_no, asset_no, serial_no, quantity, unit, from_location, to_location,
       from_custodian, to_custodian, currency, unit_cost, amount, balance_qty, balance_value, journal_seq, event_id,
       reverses_seq, actor, approver, note, hash_version, row_hash
  from movement
 where ledger = :ledger and tx <= :known_at and posting_date between :begin and :end
?   and exists (select 1 from asset_book c where c.ledger = :ledger and c.asset_no = movement.asset_no and c.asset_class in (:classes))
?   and asset_no = :only_asset_no
?   and item_no = :only_item_no
?   and seq = :only_seq
?   and seq > :after_seq
 order by seq
