-- Messages whose effect is in this database. Written in the transaction of the effect; a message found here is skipped.
create table inbox_message (
    consumer    text        not null,
    message_id  uuid        not null,
    received_at timestamptz not null default now(),
    primary key (consumer, message_id)
);

create index inbox_message_received_at on inbox_message (received_at);
