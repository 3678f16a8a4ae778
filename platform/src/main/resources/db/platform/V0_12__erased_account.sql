-- Accounts that are no more. Whoever comes with a token of one is refused, and what is told of one late has no effect, for ever.
create table erased_account (
    account_id uuid primary key,
    erased_at  timestamptz not null default now()
);
