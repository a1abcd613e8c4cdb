-- Lists page by keyset and words are found as ranges of prefixes; both compare text by its bytes, as Derby does, and not
-- by the rules of the installation's language.
alter table asset alter column tag type varchar(40) collate "C";
alter table asset alter column name type varchar(200) collate "C";
alter table asset alter column place type varchar(40) collate "C";
alter table search_token alter column token type varchar(60) collate "C";
