-- For how long a seat that gets free is offered, what becomes of one that isn't confirmed after a change, and what people plan by who come.
alter table known_occurrence
    add column taking_part jsonb,
    add column offer_hours integer,
    add column unconfirmed_seats text not null default 'KEPT';
comment on column known_occurrence.taking_part is 'at which place, online or both; null: not known yet';
alter table attendance_list
    add column starts_at timestamptz,
    add column offer_hours integer,
    add column unconfirmed_seats text not null default 'KEPT',
    add column plan jsonb,
    add column plan_number integer not null default 0,
    add column reserved integer not null default 0 constraint reserved_is_not_negative check (reserved >= 0);
comment on column attendance_list.plan is 'what people plan by who come: when it begins, and how they take part';
comment on column attendance_list.plan_number is 'rises by one with every other plan';
comment on column attendance_list.reserved is 'parties for whom seats are kept until they say something';
update attendance_list list
set starts_at = date.starts_at,
    plan = jsonb_build_object(
        'localStart', case when date.local_start like '%T%' then date.local_start else date.local_start || 'T00:00' end,
        'allDay', date.local_start not like '%T%',
        'zone', date.time_zone,
        'startsAt', to_char(date.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'takingPart', null)
from known_occurrence date
where date.occurrence_id = list.occurrence_id and date.starts_at is not null;

-- The plans that an occurrence had before, as long as somebody has a seat who answered for one of them.
create table former_plan (
    occurrence_id uuid not null references attendance_list on delete cascade,
    number        integer not null,
    plan          jsonb not null,
    primary key (occurrence_id, number)
);

-- Who is offered a seat, and who is asked whether they come all the same.
alter table rsvp
    add column answer_by timestamptz,
    add column plan_number integer not null default 0,
    drop constraint status_is_known,
    add constraint status_is_known check (
        status in ('going', 'needs-reconfirmation', 'offered', 'waitlisted', 'pending', 'interested', 'not-going', 'declined', 'none')),
    drop constraint guests_come_with_who_wants_to_go,
    add constraint guests_come_with_who_wants_to_go check (
        guests = 0 or (guests between 1 and 10
            and status in ('going', 'needs-reconfirmation', 'offered', 'waitlisted', 'pending', 'declined'))),
    drop constraint answers_are_of_who_wants_to_go,
    add constraint answers_are_of_who_wants_to_go check (
        answers is null or status in ('going', 'needs-reconfirmation', 'offered', 'waitlisted', 'pending', 'declined')),
    add constraint kept_seats_have_a_deadline check ((answer_by is not null) = (status in ('needs-reconfirmation', 'offered')));
comment on column rsvp.answer_by is 'until when a seat is kept for who has to say whether they want it';
comment on column rsvp.plan_number is 'which plan of the list it was last answered for';
create index rsvp_by_deadline on rsvp (answer_by) where answer_by is not null;

alter table notification_cause drop constraint notification_cause_kind_check;
alter table notification_cause add constraint notification_cause_kind_check check (
    kind in ('cancelled', 'reinstated', 'rescheduled', 'shifted', 'details-changed', 'dates-added', 'series-ended',
             'promoted', 'offer', 'offer-lapsed', 'reconfirm', 'approved', 'declined', 'asked', 'answered', 'waitlist-began', 'reminder'));
