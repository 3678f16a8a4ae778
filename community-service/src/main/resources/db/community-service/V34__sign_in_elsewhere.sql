-- Accounts with OpenID providers of others that lead into accounts here: by issuer and subject, and nothing else that a provider says.
create table outside_account (
    id         uuid primary key,
    account_id uuid        not null references account,
    issuer     text        not null,
    subject    text        not null,
    label      text        not null,
    added_at   timestamptz not null,
    used_at    timestamptz,
    unique (issuer, subject)
);
create index outside_account_of on outside_account (account_id);

-- Who is on his way to a provider and back. Rows stay for an hour: they are counted.
create table outside_sign_in (
    id           uuid primary key,
    browser_hash text        not null unique,
    provider     text        not null,
    state        text        not null,
    nonce        text        not null,
    verifier     text        not null,
    target       text        not null,
    account_id   uuid,
    client       text        not null,
    begun_at     timestamptz not null,
    expires_at   timestamptz not null,
    open         boolean     not null default true
);
create index outside_sign_in_client on outside_sign_in (client, begun_at);
create index outside_sign_in_begun on outside_sign_in (begun_at);

-- Who has said, freshly signed in, that he wants another way in.
create table outside_link (
    account_id  uuid primary key,
    provider    text        not null,
    secret_hash text        not null unique,
    expires_at  timestamptz not null
);
