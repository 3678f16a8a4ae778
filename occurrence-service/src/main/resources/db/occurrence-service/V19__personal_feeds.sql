-- Who has a personal feed, and the SHA-256 of the secret that its address has.
create table personal_feed (
    account_id  uuid primary key,
    secret_hash bytea not null check (octet_length(secret_hash) = 32),
    made_at     timestamptz not null,
    constraint personal_feed_secret unique (secret_hash)
);
