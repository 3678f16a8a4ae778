-- What moderators deny.
create table denied_entry (
    id       uuid primary key,
    kind     text        not null check (kind in ('WORD', 'DOMAIN', 'DID')),
    -- What it is compared by: of words what they look like.
    key      text        not null check (char_length(key) between 1 and 300),
    value    text        not null check (char_length(value) <= 300),
    note     text        not null check (char_length(note) <= 500),
    added_by uuid        not null,
    added_at timestamptz not null,
    unique (kind, key)
);
create index denied_entry_added on denied_entry (added_at desc, id desc);
