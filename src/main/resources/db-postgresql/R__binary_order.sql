-- Lists page by keyset and words are found as ranges of prefixes; both compare text by its bytes, as Derby does, and not
-- by the rules of the installation's language.
alter table asset alter column tag type varchar(40) collate "C";
alter table asset alter column name type varchar(200) collate "C";
alter table asset alter column place type varchar(40) collate "C";
alter table search_token alter column token type varchar(60) collate "C";
alter table asset_position alter column asset_no type varchar(40) collate "C";
alter table asset_book alter column asset_no type varchar(40) collate "C";
alter table asset_book_event alter column asset_no type varchar(40) collate "C";
alter table depreciation_charge alter column asset_no type varchar(40) collate "C";
alter table disposal_result alter column disposal_no type varchar(20) collate "C";
alter table prepaid alter column policy_no type varchar(40) collate "C";
alter table stock_balance alter column item_no type varchar(60) collate "C";
alter table stock_balance alter column location type varchar(80) collate "C";
alter table journal_line alter column asset_no type varchar(40) collate "C";
alter table journal_line alter column policy_no type varchar(40) collate "C";
alter table asset_description alter column asset_no type varchar(40) collate "C";
