-- A tombstone in a topic of states has no value.
alter table outbox_message alter column payload drop not null;

-- Accounts that went into another one. Whoever comes as the absorbed one is the survivor, for ever; chains are collapsed when written.
create table merged_account (
    absorbed  uuid primary key,
    survivor  uuid not null,
    merged_at timestamptz not null default now(),
    constraint merged_account_into_another check (absorbed <> survivor)
);
create index merged_account_survivor on merged_account (survivor);
