-- A copy of the database must be no key ring: refresh tokens lie here as hashes.
update oauth2_authorization
set refresh_token_value = 'sha256:' || encode(sha256(convert_to(refresh_token_value, 'UTF8')), 'hex');

-- Those that were exchanged for newer ones. Whoever presents one has stolen it, or was robbed of it.
create table spent_refresh_token (
    token_hash       text primary key,
    authorization_id text not null references oauth2_authorization on delete cascade
);
create index spent_refresh_token_of on spent_refresh_token (authorization_id);
