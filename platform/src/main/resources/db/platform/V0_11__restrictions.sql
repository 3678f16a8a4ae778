-- What moderators restricted, by which a service decides what it shows and who may change anything. community-service decides; elsewhere it is a
-- copy. No names: an id is all that is said.
create table restricted_thing (
    thing_id    uuid primary key,
    -- SERIES, EVENT, GROUP, ACCOUNT, IMAGE; UNKNOWN by a message that couldn't be read.
    kind        text        not null,
    version     bigint      not null,
    -- Kept when it has ended: what restricted it before has an older version.
    restricted  boolean     not null,
    -- Hidden from those who organise it, too.
    removed     boolean     not null default false,
    -- Of an account: what it owns is hidden with it.
    with_things boolean     not null default false,
    reason      text        not null,
    until       timestamptz,
    updated_at  timestamptz not null
);
create index restricted_account on restricted_thing (thing_id) where restricted and kind in ('ACCOUNT', 'UNKNOWN');
