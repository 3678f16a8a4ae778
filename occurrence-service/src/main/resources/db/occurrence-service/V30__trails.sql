-- Who changed what of dates of series by hand: a row for each change, in the order in which the series' dates were changed, and one for each of its dates,
-- with what its organiser had made of it before and after. Goes with the series.
create table date_trail (
    number     bigint generated always as identity primary key,
    series_id  uuid not null references known_series (id) on delete cascade,
    change_id  uuid not null,
    changed_by uuid,
    changed_at timestamptz not null,
    kind       text not null,
    -- the change that it takes back
    undone     uuid,
    dates      integer not null check (dates >= 1),
    first_date text collate "C" not null,
    last_date  text collate "C" not null,
    constraint date_trail_is_one_change unique (series_id, change_id)
);
create index date_trail_newest on date_trail (series_id, number);

create table changed_date (
    number        bigint not null references date_trail (number) on delete cascade,
    recurrence_id text collate "C" not null,
    occurrence_id uuid not null,
    changes       jsonb not null,
    before        jsonb not null,
    after         jsonb not null,
    primary key (number, recurrence_id)
);
create index changed_date_of_occurrence on changed_date (occurrence_id, number);

-- The same of standalone events: a row for each version that somebody made. Goes with the event.
create table event_trail (
    event_id   uuid not null references standalone_event (id) on delete cascade,
    version    bigint not null,
    change_id  uuid not null,
    changed_by uuid,
    changed_at timestamptz not null,
    kind       text not null,
    changes    jsonb not null,
    primary key (event_id, version)
);
