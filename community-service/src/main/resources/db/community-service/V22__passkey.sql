-- What somebody's device proves who they are with. The private half never leaves the device, so this is worth nothing to whoever copies it.
create table passkey (
    id              uuid primary key,
    account_id      uuid        not null references account on delete cascade,
    -- Base64url, as everything that browsers say of it.
    credential_id   text        not null unique check (char_length(credential_id) between 1 and 1364),
    -- What the device knows the account by.
    user_handle     text        not null,
    public_key      text        not null check (char_length(public_key) <= 1400),
    model           uuid        not null,
    signatures      bigint      not null check (signatures >= 0),
    backup_eligible boolean     not null,
    backed_up       boolean     not null,
    transports      text[]      not null,
    name            text        not null check (char_length(name) between 1 and 60),
    added_at        timestamptz not null,
    used_at         timestamptz,
    -- When its counter last didn't go on, as if there were two of it.
    suspected_at    timestamptz
);
create index passkey_of on passkey (account_id, added_at);

-- What a device is to sign, once: in the browser that asked for it, or in the session of a member who adds a passkey. Kept for an hour to
-- count them.
create table passkey_challenge (
    id          uuid primary key,
    -- Whose way in the passkey becomes; null: it signs in.
    account_id  uuid references account on delete cascade,
    owner_hash  text        not null,
    value       text        not null unique,
    user_handle text,
    -- The network that asked for it.
    client      text        not null,
    open        boolean     not null default true,
    begun_at    timestamptz not null,
    expires_at  timestamptz not null,
    check ((account_id is null) = (user_handle is null))
);
create index passkey_challenge_of on passkey_challenge (owner_hash, begun_at);
create index passkey_challenge_from on passkey_challenge (client, begun_at);
create index passkey_challenge_age on passkey_challenge (begun_at);
