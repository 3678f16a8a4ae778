-- What we know of series-service's series. Its slug is unique there; here two series may share one for a moment, when
-- the creation of the new overtakes the deletion of the old (their messages have different keys): the newest wins.
create table known_series (
    id         uuid primary key,
    version    bigint not null check (version >= 1),
    slug       text not null,
    owner_id   uuid not null,
    visibility text not null check (visibility in ('public', 'unlisted', 'private')),
    template   jsonb not null,
    zone       text,
    start      text collate "C" not null,
    duration   text not null,
    rrules     text[] not null,
    rdates     text[] not null,
    exdates    text[] not null,
    -- when there is something to do: an occurrence ends, or a date comes into the window; null: never again
    due_at     timestamptz
);
create index known_series_slug on known_series (slug, id);
create index known_series_due_at on known_series (due_at) where due_at is not null;

-- Tombstones: whatever arrives late for a deleted series has no effect.
create table forgotten_series (
    id      uuid primary key,
    version bigint not null
);

create table occurrence (
    id            uuid primary key,
    series_id     uuid not null references known_series (id),
    recurrence_id text collate "C" not null,
    version       bigint not null check (version >= 1),
    status        text not null check (status in ('scheduled', 'cancelled', 'completed')),
    overrides     jsonb not null,
    -- the values that it had when it ended; null: it hasn't ended and follows the template
    frozen        jsonb,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    tzdb_version  text collate "C" not null,
    constraint occurrence_is_one_date unique (series_id, recurrence_id),
    constraint occurrence_ends_after_its_start check (ends_at >= starts_at),
    constraint occurrence_completed_is_frozen check (status <> 'completed' or frozen is not null)
);
create index occurrence_by_start on occurrence (series_id, starts_at, recurrence_id);
create index occurrence_open on occurrence (series_id, ends_at) where frozen is null;
create index occurrence_open_tzdb on occurrence (tzdb_version) where frozen is null;

create table standalone_event (
    id           uuid primary key,
    version      bigint not null check (version >= 1),
    slug         text not null,
    owner_id     uuid not null,
    visibility   text not null check (visibility in ('public', 'unlisted', 'private')),
    status       text not null check (status in ('scheduled', 'completed')),
    template     jsonb not null,
    zone         text,
    start        text collate "C" not null,
    duration     text not null,
    starts_at    timestamptz not null,
    ends_at      timestamptz not null,
    tzdb_version text collate "C" not null,
    -- a tombstone: keeps the slug from meaning something else
    removed      boolean not null default false,
    constraint standalone_event_slug unique (slug),
    constraint standalone_event_slug_is_no_date check (slug !~ '-\d{4}-\d{2}-\d{2}(-\d{4}(\d{2})?)?$'),
    constraint standalone_event_ends_after_its_start check (ends_at >= starts_at)
);
create index standalone_event_open on standalone_event (ends_at) where status = 'scheduled' and not removed;
create index standalone_event_open_tzdb on standalone_event (tzdb_version) where status = 'scheduled' and not removed;

-- By occurrence id and without a reference: attendance may be known before the occurrence is.
create table attendance (
    occurrence_id uuid primary key,
    version       bigint not null,
    going         integer not null check (going >= 0),
    waitlisted    integer not null check (waitlisted >= 0)
);
