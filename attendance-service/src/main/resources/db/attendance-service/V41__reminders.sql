-- People are reminded of dates before they begin.
alter table notification_cause drop constraint notification_cause_kind_check;
alter table notification_cause add constraint notification_cause_kind_check check (
    kind in ('cancelled', 'reinstated', 'rescheduled', 'shifted', 'details-changed', 'dates-added', 'series-ended',
             'promoted', 'approved', 'declined', 'asked', 'answered', 'waitlist-began', 'reminder'));
create index known_occurrence_by_start on known_occurrence (starts_at) where status = 'SCHEDULED';

-- When somebody wants to be reminded; without a row, as usual.
create table reminder_choice (
    account_id uuid primary key,
    minutes    integer[] not null
);

-- Up to when people were reminded: all that was due until then was said, or left.
create table reminder_progress (
    only_one boolean primary key default true check (only_one),
    until    timestamptz not null
);
insert into reminder_progress (until) values (now());
