-- Lots of one item in one place, found when another one comes to lie beside them.
create index asset_position_item on asset_position (ledger, item_no, location);
