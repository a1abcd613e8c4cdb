-- What leaves the books with nothing left of it writes neither an entry nor a movement.
create index prepaid_tx on prepaid (ledger, tx);
create index disposal_result_tx on disposal_result (ledger, tx);
