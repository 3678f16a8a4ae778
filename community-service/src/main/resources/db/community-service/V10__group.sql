-- Every slug that was ever given to a group. A row outlives its group, so that no link ever leads to another one.
create table group_slug (
    slug      text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
    group_id  uuid    not null,
    -- Whether it is made of a name alone. Of a group's slugs at most one is.
    guessable boolean not null
);
create unique index group_slug_guessable on group_slug (group_id) where guessable;

create table community_group (
    id            uuid primary key,
    version       bigint      not null check (version > 0),
    slug          text        not null unique references group_slug,
    owner_id      uuid        not null,
    name          text        not null check (char_length(name) between 1 and 200),
    description   text        not null check (char_length(description) <= 20000),
    rules         text        not null check (char_length(rules) <= 20000),
    location_name text,
    country       text,
    postal_code   text,
    region        text,
    locality      text,
    street        text,
    online_uri    text,
    latitude      integer,
    longitude     integer check ((longitude is null) = (latitude is null)),
    tags          text[]      not null check (cardinality(tags) <= 20),
    visibility    text        not null check (visibility in ('PUBLIC', 'UNLISTED', 'PRIVATE')),
    -- Somebody has asked for its deletion, which is done then, unless it is taken back.
    deletes_at    timestamptz,
    created_at    timestamptz not null,
    updated_at    timestamptz not null
);
create index community_group_public_newest on community_group (created_at desc, id desc) where visibility = 'PUBLIC';
create index community_group_owner_newest on community_group (owner_id, created_at desc, id desc);

create table group_website (
    group_id uuid    not null references community_group on delete cascade,
    position integer not null check (position between 0 and 19),
    title    text    not null check (char_length(title) between 1 and 100),
    uri      text    not null check (uri ilike 'https://%' and char_length(uri) <= 2000),
    primary key (group_id, position)
);
