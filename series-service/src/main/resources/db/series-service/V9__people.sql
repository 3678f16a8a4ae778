-- Who organises a series together with its owner, each role in the order in which they were named.
alter table series
    add column co_organisers uuid[] not null default '{}',
    add column hosts uuid[] not null default '{}',
    add column organisers uuid[] not null generated always as (co_organisers || hosts) stored,
    -- To whom its owner wants to hand it over.
    add column offered_to uuid,
    add column offered_at timestamptz,
    add constraint series_organisers_are_so_many check (cardinality(organisers) <= 50),
    add constraint series_owner_is_no_other_organiser check (owner_id <> all (organisers)),
    add constraint series_offer_is_whole check ((offered_to is null) = (offered_at is null)),
    add constraint series_is_offered_to_another check (offered_to <> owner_id);

-- What somebody organises whom its owner has named; most series have nobody besides.
create index series_organisers on series using gin (organisers) where organisers <> '{}';
create index series_offered on series (offered_to, offered_at desc, id desc) where offered_to is not null;
