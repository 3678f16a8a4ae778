-- What is known of series, those that belong to no group, too: what is told late of them is compared with it.
create table known_series (
    id         uuid primary key,
    version    bigint  not null,
    group_id   uuid,
    slug       text    not null,
    name       text    not null,
    visibility text    not null,
    -- For ever, whatever comes late.
    deleted    boolean not null default false
);

-- What happened in groups.
create table group_activity (
    id         uuid primary key,
    -- Null: it happened to a series of which nothing is known yet.
    group_id   uuid        references community_group on delete cascade,
    at         timestamptz not null,
    kind       text        not null,
    change_id  uuid        not null,
    by_account uuid,
    account_id uuid,
    role       text,
    name       text,
    series_id  uuid,
    dates      integer check (dates >= 0),
    first_date text,
    check (group_id is not null or series_id is not null),
    -- One edit of many dates is told once.
    unique (series_id, change_id, kind)
);
create index group_activity_newest on group_activity (group_id, at desc, id desc);
create index group_activity_oldest on group_activity (at);
