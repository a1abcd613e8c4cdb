-- Whether an asset bears a word is asked asset by asset where a word finds many; the index answers it without the row.
drop index search_token_of;
create index search_token_by_asset on search_token (asset_id, token);
