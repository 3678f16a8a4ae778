-- Why each seat is whose it is: one row for each change of an RSVP, which stays as it was written. What the RSVPs and the lists are follows from it.
create table seat_log (
    occurrence_id   uuid not null,
    version         bigint not null,
    account_id      uuid not null,
    status          text not null,
    guests          integer not null,
    since           bigint not null,
    previous_status text not null,
    previous_guests integer not null,
    change_id       uuid,
    changed_by      uuid,
    changed_at      timestamptz not null,
    primary key (occurrence_id, version)
);
comment on column seat_log.version is 'that of the list, which the change made';
comment on column seat_log.account_id is 'whose RSVP; zeros: of somebody whose account was erased';
comment on column seat_log.since is 'the place in the order of the status, as in rsvp';
comment on column seat_log.change_id is 'null: it was so before there was a log';
comment on column seat_log.changed_by is 'who made it so; null: time went by, or nobody knows';

-- What was answered before begins with what it is.
insert into seat_log (occurrence_id, version, account_id, status, guests, since, previous_status, previous_guests, changed_at)
select occurrence_id, version, account_id, status, guests, since, 'none', 0, answered_at from rsvp;

-- Whose it was is forgotten with the account, all of it with the occurrence; what was written doesn't change.
create function seat_log_stays() returns trigger language plpgsql as
$$ begin raise exception 'What the log of seats says stays'; end $$;
create trigger seat_log_stays
    before update of occurrence_id, version, status, guests, since, previous_status, previous_guests, change_id, changed_at on seat_log
    execute function seat_log_stays();
