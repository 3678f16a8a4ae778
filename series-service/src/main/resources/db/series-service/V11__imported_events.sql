-- Which component of a member's calendars became which standalone event, what was said of it last, and its slug to begin with. The event is
-- occurrence-service's.
create table imported_event (
    owner_id uuid not null,
    uid text not null,
    event_id uuid not null unique,
    version bigint not null,
    slug text not null,
    sequence bigint not null,
    stamped_at timestamptz not null,
    modified_at timestamptz not null,
    template jsonb not null,
    zone text not null,
    start text not null,
    duration text not null,
    cancelled boolean not null,
    primary key (owner_id, uid)
);

-- Dates of imported series, and imported events, as occurrence-service last told of them once they weren't as they had been made.
create table known_occurrence (
    id uuid primary key,
    version bigint not null,
    series_id uuid references series on delete cascade,
    recurrence_id text,
    slug text not null,
    template jsonb not null,
    zone text not null,
    start text not null,
    ends_at timestamptz not null,
    cancelled boolean not null
);

create index known_occurrence_series on known_occurrence (series_id);
