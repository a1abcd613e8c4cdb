-- Which keys end next.
create index api_key_expires on api_key (expires_at, id);
