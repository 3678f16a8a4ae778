-- Who organises something together with its owner, each role in the order in which they were named. Of a series its own facts tell, before anything
-- else: whoever has no right any more has none on its dates either.
alter table series_restriction
    add column co_organisers uuid[] not null default '{}',
    add column hosts uuid[] not null default '{}',
    add column organisers uuid[] not null generated always as (co_organisers || hosts) stored;
alter table standalone_event
    add column co_organisers uuid[] not null default '{}',
    add column hosts uuid[] not null default '{}',
    add column organisers uuid[] not null generated always as (co_organisers || hosts) stored,
    add constraint standalone_event_organisers_are_so_many check (cardinality(organisers) <= 50),
    add constraint standalone_event_owner_is_no_other_organiser check (owner_id <> all (organisers));

-- What somebody organises whom its owner has named; most things have nobody besides.
create index series_restriction_organisers on series_restriction using gin (organisers) where organisers <> '{}';
create index standalone_event_organisers on standalone_event using gin (organisers)
    where organisers <> '{}' and not removed;
