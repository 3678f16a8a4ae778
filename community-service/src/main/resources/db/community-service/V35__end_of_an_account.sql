-- Its owner has asked for its end, which comes then, unless that is taken back.
alter table account add column deletes_at timestamptz;

-- What leads into it goes with it.
alter table outside_account
    drop constraint outside_account_account_id_fkey,
    add foreign key (account_id) references account on delete cascade;

-- Handles of accounts that are no more, by which no one else may be mentioned: SHA-256, so that nobody reads here what they were.
create table erased_handle (
    hash text primary key check (hash ~ '^[0-9a-f]{64}$')
);

-- Accounts that are no more, and which services have said that they forgot them.
create table erasure (
    account_id   uuid primary key,
    erased_at    timestamptz not null,
    forgotten_by text[]      not null default '{}',
    -- When all had.
    completed_at timestamptz
);
create index erasure_open on erasure (erased_at) where completed_at is null;
