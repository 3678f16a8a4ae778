-- Who has said, freshly signed in, that the account may go into another one: by the hash of what was told.
create table merge_offer (
    account_id uuid        primary key references account on delete cascade,
    code_hash  text        not null unique,
    expires_at timestamptz not null
);
