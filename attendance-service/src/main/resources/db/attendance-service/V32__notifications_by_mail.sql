-- What is told outside of the inbox: the ledger of each channel, whose key has nobody told of a cause twice by it.
create table notification_delivery (
    cause_id   uuid not null references notification_cause on delete cascade,
    account_id uuid not null,
    channel    text not null check (channel in ('mail')),
    thing_id   uuid not null,
    state      text not null check (state in ('waiting', 'handed-over', 'nothing-to-say', 'unreachable')),
    due_at     timestamptz not null,
    settled_at timestamptz,
    primary key (cause_id, account_id, channel),
    constraint settled_or_waiting check ((state = 'waiting') = (settled_at is null))
);
comment on column notification_delivery.thing_id is 'the series, or the standalone event: what waits of one is said together';
create index notification_delivery_due on notification_delivery (due_at) where state = 'waiting';
create index notification_delivery_together on notification_delivery (account_id, thing_id) where state = 'waiting';

-- What somebody said of a cause and a channel; without a row, they hear of it.
create table notification_preference (
    account_id uuid not null,
    cause      text not null,
    channel    text not null check (channel in ('mail')),
    wanted     boolean not null,
    primary key (account_id, cause, channel)
);

-- By which links that unsubscribe are known to be ours: one for all instances, made here, and nowhere else. 244 random bits.
create table notification_key (
    only_one boolean primary key default true check (only_one),
    key      text not null
);
insert into notification_key (key) values (gen_random_uuid()::text || gen_random_uuid()::text);
