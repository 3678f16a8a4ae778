-- What an account made in a day, of everybody, and which accounts are new, as far as the service has heard. Rows go when neither matters any more.
create table known_newcomer (
    account_id    uuid primary key,
    -- Null where nobody has told of it: it was there before this service listened, or its message is on the way.
    registered_at timestamptz,
    -- The day goes on from here.
    counted_from  timestamptz not null,
    made          integer     not null
);
create index known_newcomer_day on known_newcomer (counted_from);
