-- Work that is still to be done, also after a crash. A row is written in the transaction that makes it necessary, and goes, or goes on, in
-- the transaction of its effect.
create table work (
    id           uuid        primary key,
    position     bigint      generated always as identity,
    kind         text        not null check (length(kind) between 1 and 60),
    key          text        not null check (length(key) <= 200),
    payload      text        not null check (octet_length(payload) <= 65536),
    state        text        not null default 'waiting' check (state in ('waiting', 'stuck', 'calling', 'unknown')),
    recurring    boolean     not null default false,
    due_at       timestamptz not null default '-infinity',
    held_until   timestamptz not null default '-infinity',
    attempts     integer     not null default 0,
    last_error   text,
    enqueued_at  timestamptz not null default now(),
    attempted_at timestamptz
);

comment on column work.id is 'UUIDv7; for a call to the outside also its idempotency key.';
comment on column work.key is 'Rows of one kind and key that are due are done one after the other, by position.';
comment on column work.payload is 'JSON: what the work is about, or how far it has come.';
comment on column work.state is 'stuck: failed often, and still tried; calling: a call to the outside is recorded as under way; unknown: what became of the call is unknown, and nobody repeats it.';
comment on column work.due_at is 'By the service''s clock; -infinity: at once.';
comment on column work.held_until is 'By the database''s clock: back-off, the pause of recurring work, or how long a call may take.';
comment on column work.attempts is 'Failures in a row; of a call to the outside, attempts that were begun.';

create unique index work_recurring on work (kind) where recurring;
create index work_due on work (kind, due_at, position) where state <> 'unknown';
create index work_of_key on work (kind, key, position) where state <> 'unknown';
create index work_to_look_at on work (kind, state) where state in ('stuck', 'unknown');

-- The table is a queue, and its recurring rows change every minute. Keep the dead ones from piling up.
alter table work set (
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 2000,
    autovacuum_analyze_scale_factor = 0,
    autovacuum_analyze_threshold = 20000
);
