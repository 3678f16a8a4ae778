-- Every slug that was ever given away. A row outlives its series, so that no link ever leads to another one.
create table series_slug (
    slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
    series_id uuid not null
);

create table series (
    id uuid primary key,
    version bigint not null check (version > 0),
    slug text not null unique references series_slug,
    owner_id uuid not null,
    visibility text not null check (visibility in ('PUBLIC', 'UNLISTED', 'PRIVATE')),
    name text not null,
    description text not null,
    capacity integer check (capacity >= 0),
    location_name text,
    country text,
    postal_code text,
    region text,
    locality text,
    street text,
    online_uri text,
    -- Recurrence ids, rules and the duration stand as RFC 5545 and the API write them: text is their canonical form.
    time_zone text not null,
    start_id text not null,
    duration text not null,
    rrules text[] not null,
    rdates text[] not null,
    exdates text[] not null,
    start_matches_rules boolean not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);

create index series_public_newest on series (created_at desc, id desc) where visibility = 'PUBLIC';
create index series_owner_newest on series (owner_id, created_at desc, id desc);

-- Which component of a member's calendars became which series, so that importing it again makes no second one.
create table imported_series (
    owner_id uuid not null,
    uid text not null,
    series_id uuid not null unique references series on delete cascade,
    primary key (owner_id, uid)
);
