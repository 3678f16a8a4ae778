-- What happens to answers is news, too.
alter table notification_cause drop constraint notification_cause_kind_check;
alter table notification_cause add constraint notification_cause_kind_check check (
    kind in ('cancelled', 'reinstated', 'rescheduled', 'shifted', 'details-changed', 'dates-added', 'series-ended',
             'promoted', 'approved', 'declined', 'asked', 'answered', 'waitlist-began'));

-- What people are told of a date. Of one that was stored before this, a copy made anew knows it.
alter table known_occurrence
    add column name text,
    add column local_start text,
    add column time_zone text,
    add column starts_at timestamptz,
    add constraint details_are_whole check (num_nulls(name, local_start, starts_at) in (0, 3));
