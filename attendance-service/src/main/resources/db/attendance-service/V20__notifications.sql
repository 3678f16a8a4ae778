-- What people are told: one cause is all that one change did of a kind to a series, or to a standalone event.
create table notification_cause (
    cause_id uuid primary key,
    kind     text not null check (kind in ('cancelled', 'reinstated', 'rescheduled', 'shifted', 'details-changed')),
    at       timestamptz not null
);
create index notification_cause_by_age on notification_cause (at);

-- The dates to which it did that, as they were from then on.
create table notification_date (
    cause_id      uuid not null references notification_cause on delete cascade,
    occurrence_id uuid not null,
    name          text not null,
    local_start   text not null,
    time_zone     text,
    starts_at     timestamptz not null,
    reason        text,
    primary key (cause_id, occurrence_id)
);
comment on column notification_date.reason is 'why it is cancelled; null: not said';

-- Who was told of it: the inbox of each, and the ledger by which nobody is told twice.
create table notification (
    cause_id   uuid not null references notification_cause on delete cascade,
    account_id uuid not null,
    dates      uuid[] not null,
    told_at    timestamptz not null,
    read_at    timestamptz,
    primary key (cause_id, account_id)
);
comment on column notification.dates is 'the occurrences that concern the member, of those of the cause';
create index notification_in_order on notification (account_id, told_at, cause_id);
create index notification_unread on notification (account_id) where read_at is null;
