insert into spent_refresh_token (token_hash, authorization_id) values ('sha256:00', 'old');
