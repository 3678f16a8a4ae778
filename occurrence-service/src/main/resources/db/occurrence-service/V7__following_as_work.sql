-- The version of its series up to which a date's own facts have told what it is. Dates show their series as it is known at once; their facts
-- follow in batches.
alter table occurrence add column followed bigint not null default 0;
update occurrence set followed = known.version from known_series as known where known.id = occurrence.series_id;

-- What dates have to follow, or have followed: the dates that were stored then, and how many are done.
create table series_propagation (
    series_id   uuid not null references known_series (id) on delete cascade,
    version     bigint not null,
    -- the version before: those in between came with this one
    since       bigint not null,
    change      jsonb not null,
    -- the series before and after; null when it is done
    before      jsonb,
    after       jsonb,
    total       integer not null,
    done        integer not null,
    finished_at timestamptz,
    primary key (series_id, version),
    constraint propagation_goes_forward check (since < version),
    constraint propagation_has_what_it_needs check (finished_at is not null or (before is not null and after is not null))
);
create index series_propagation_under_way on series_propagation (series_id, version) where finished_at is null;
