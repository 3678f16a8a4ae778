-- Who waits for the organiser's approval, and who was declined, with what they were told.
alter table rsvp
    add column note text,
    drop constraint status_is_known,
    add constraint status_is_known check (status in ('going', 'waitlisted', 'pending', 'interested', 'not-going', 'declined', 'none')),
    drop constraint guests_come_with_a_seat,
    add constraint guests_come_with_who_wants_to_go
        check (guests = 0 or (guests between 1 and 10 and status in ('going', 'waitlisted', 'pending', 'declined'))),
    add constraint notes_are_for_declined check (note is null or status = 'declined');
alter table attendance_list add column pending integer not null default 0 constraint pending_is_not_negative check (pending >= 0);
comment on column attendance_list.pending is 'parties that wait for approval';

-- Approved of once, a standing answer is so for all dates.
alter table standing_answer add column approved boolean not null default false;
