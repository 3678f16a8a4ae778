-- Facts that are committed and not yet acknowledged by Kafka. The relay reads in id order and deletes what is acknowledged.
create table outbox_message (
    id              bigint generated always as identity primary key,
    message_id      uuid        not null,
    topic           text        not null,
    key             uuid        not null,
    type            text        not null,
    payload         bytea       not null,
    traceparent     text,
    occurred_at     timestamptz not null,
    attempts        integer     not null default 0,
    next_attempt_at timestamptz,
    last_error      text
);

comment on column outbox_message.message_id is 'UUIDv7, minted with the fact; every publication carries it as ce_id.';
comment on column outbox_message.payload is 'Confluent wire format: 0x00, schema id, Avro binary.';
comment on column outbox_message.next_attempt_at is 'Set when the message was refused: until then its key waits.';

create index outbox_message_refused on outbox_message (id) where attempts > 0;

-- The table is a queue: rows live for milliseconds. Keep the dead ones from piling up at its head.
alter table outbox_message set (
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 5000,
    autovacuum_analyze_scale_factor = 0,
    autovacuum_analyze_threshold = 50000
);
