-- Transactions are listed by what they wrote, a stretch of numbers at a time.
create index asset_book_event_tx on asset_book_event (ledger, tx);
