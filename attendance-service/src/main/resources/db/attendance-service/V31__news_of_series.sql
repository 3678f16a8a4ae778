-- What happens to a series as a whole is news, too: it ends, or has dates beside its rules.
alter table notification_cause drop constraint notification_cause_kind_check;
alter table notification_cause add constraint notification_cause_kind_check check (
    kind in ('cancelled', 'reinstated', 'rescheduled', 'shifted', 'details-changed', 'dates-added', 'series-ended'));

create table notification_series (
    cause_id  uuid primary key references notification_cause on delete cascade,
    series_id uuid not null,
    name      text not null,
    dates     text[] not null,
    time_zone text
);
comment on column notification_series.dates is 'RecurrenceIds: those that were added, or the first one that isn''t a date any more';
