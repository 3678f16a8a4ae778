create table signing_key (
    kid         text primary key,
    public_key  text        not null,
    -- The private key as a compact JWE, encrypted with the key from the settings.
    private_key text        not null,
    created_at  timestamptz not null,
    -- Published before it signs, so that every service has it by then.
    signs_from  timestamptz not null
);
