-- Who organises a series or an event is written to as those who organise in groups are.
alter table known_thing
    -- The owner first.
    add column organiser_ids uuid[] not null default '{}';
create index known_thing_by_slug on known_thing (slug) where slug <> '';

create table thing_contact (
    id            uuid primary key,
    thing_id      uuid        not null references known_thing on delete cascade,
    sender_id     uuid        not null,
    subject       text        not null,
    text          text        not null,
    shows_address boolean     not null,
    -- Whom it is for. None: the sender is blocked, and isn't told.
    recipient_ids uuid[]      not null check (cardinality(recipient_ids) <= 20),
    sent_at       timestamptz not null
);
create index thing_contact_newest on thing_contact (thing_id, sent_at desc, id desc);
create index thing_contact_of on thing_contact (sender_id, sent_at);
create index thing_contact_oldest on thing_contact (sent_at);

create table thing_contact_block (
    thing_id   uuid        not null references known_thing on delete cascade,
    account_id uuid        not null,
    blocked_at timestamptz not null,
    primary key (thing_id, account_id)
);
