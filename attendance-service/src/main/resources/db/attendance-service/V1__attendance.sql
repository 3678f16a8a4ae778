-- What occurrence-service has told. State, completion and removal have each the version of the fact that told it
-- (0: not told), so that facts may come in any order; a row without state is a tombstone that came first.
create table known_occurrence (
    occurrence_id     uuid primary key,
    state_version     bigint not null default 0,
    completed_version bigint not null default 0,
    removed_version   bigint not null default 0,
    slug              text,
    owner_id          uuid,
    visibility        text,
    status            text,
    capacity          integer,
    ends_at           timestamptz,
    constraint state_is_whole check (
        state_version = 0
        or (slug is not null and owner_id is not null and visibility is not null
            and status is not null and ends_at is not null))
);
-- Not unique: a slug is free again after a removal, and the newcomer may be heard of first.
create index known_occurrence_by_slug on known_occurrence (slug);

create table known_account (
    account_id   uuid primary key,
    version      bigint not null,
    handle       text not null,
    display_name text not null
);

-- The aggregate: one row an occurrence, locked while an answer to it is decided.
create table attendance_list (
    occurrence_id uuid primary key references known_occurrence,
    version       bigint not null default 0,
    status        text not null,
    capacity      integer,
    ends_at       timestamptz not null,
    going         integer not null default 0,
    waitlisted    integer not null default 0,
    waiting       integer not null default 0,
    seats_kept    integer not null default 0,
    constraint counts_are_not_negative check (going >= 0 and waitlisted >= 0 and waiting >= 0),
    constraint waiting_parties_have_seats check (waitlisted between waiting and 11 * waiting),
    -- Only the organiser's lowering the capacity raises seats_kept; answers can only shrink it. So seats beyond the
    -- capacity are those that were taken before it was lowered, never new ones.
    constraint capacity_is_not_exceeded check (capacity is null or going <= greatest(capacity, seats_kept))
) with (fillfactor = 50); -- a row is updated by every answer: room for its versions on its own page
comment on column attendance_list.version is 'rises by one with every change of an RSVP; each has its message';
comment on column attendance_list.going is 'seats taken, guests included';
comment on column attendance_list.waitlisted is 'seats waited for, guests included';
comment on column attendance_list.waiting is 'parties on the waitlist';
comment on column attendance_list.seats_kept is 'seats taken when the capacity was lowered below them, as far as they still are';

create table rsvp (
    occurrence_id uuid not null references attendance_list,
    account_id    uuid not null,
    status        text not null,
    guests        integer not null,
    since         bigint not null,
    version       bigint not null,
    promoted      boolean not null,
    answered_at   timestamptz not null,
    primary key (occurrence_id, account_id),
    constraint status_is_known check (status in ('going', 'waitlisted', 'interested', 'not-going', 'none')),
    constraint guests_come_with_a_seat check (guests = 0 or (guests between 1 and 10 and status in ('going', 'waitlisted')))
);
comment on column rsvp.since is 'version of the list at which the member came to this status: the order of the waitlist';
comment on column rsvp.version is 'version of the list at which this row changed last';
-- Serves the head of the waitlist, a place in it, and the pages of attendees.
create unique index rsvp_in_order on rsvp (occurrence_id, status, since);
