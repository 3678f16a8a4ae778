-- Whoever receives mail at an address can sign in by it. They lie here alone and are told on no topic.
create table account_address (
    id         uuid primary key,
    account_id uuid        not null references account on delete cascade,
    address    text        not null check (char_length(address) <= 254),
    -- In lower case, so that plain uniqueness is that of mailboxes.
    comparable text        not null unique check (comparable = lower(comparable)),
    added_at   timestamptz not null,
    used_at    timestamptz
);
create index account_address_of on account_address (account_id, added_at);

-- A mail with a code went out: whoever has the code receives mail at the address. Kept for an hour to count them.
create table address_proof (
    id           uuid primary key,
    -- Whose way in the address becomes; null: whoever has the code is to be signed in, in the browser that asked.
    account_id   uuid references account on delete cascade,
    browser_hash text unique,
    code_hash    text        not null,
    address      text        not null,
    comparable   text        not null,
    -- The network that asked for it.
    client       text        not null,
    target       text        not null,
    failures     integer     not null default 0,
    open         boolean     not null default true,
    begun_at     timestamptz not null,
    expires_at   timestamptz not null,
    check ((account_id is null) <> (browser_hash is null))
);
create index address_proof_to on address_proof (comparable, begun_at);
create index address_proof_from on address_proof (client, begun_at);
create index address_proof_of on address_proof (account_id, begun_at);
create index address_proof_age on address_proof (begun_at);

-- When somebody said who they are: what matters asks for that anew after a while.
alter table sign_in add column signed_in_at timestamptz not null default 'epoch';
alter table sign_in alter column signed_in_at drop default;
