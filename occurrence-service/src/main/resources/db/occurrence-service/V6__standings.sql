-- Where each account stands with each occurrence, by the id of its RSVP; whether or not the occurrence is known yet. The version is that of
-- the occurrence's attendance at which it changed last. A row without account is of an RSVP that is no more: what comes late of it has no effect.
create table standing (
    rsvp_id       uuid primary key,
    occurrence_id uuid not null,
    account_id    uuid,
    version       bigint not null,
    status        text not null check (status in ('none', 'going', 'waitlisted', 'interested', 'not_going')),
    constraint standing_of_nobody_is_none check (account_id is not null or status = 'none')
);
create index standing_that_counts on standing (account_id, occurrence_id) include (status)
    where status in ('going', 'waitlisted', 'interested');
