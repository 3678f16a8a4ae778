-- Which account follows which series, as attendance-service tells it; whether or not the series is known yet. A row without account is of one that is no more: what
-- comes late of it has no effect.
create table known_follower (
    follower_id uuid primary key,
    series_id   uuid not null,
    account_id  uuid,
    version     bigint not null,
    following   boolean not null,
    constraint follower_of_nobody_follows_nothing check (account_id is not null or not following)
);
create index known_follower_of_account on known_follower (account_id, series_id) where following;
