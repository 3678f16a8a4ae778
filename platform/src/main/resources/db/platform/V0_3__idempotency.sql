-- Answers to POSTs that came with an Idempotency-Key, kept for a day. A row is written in the transaction of the
-- effect: an effect without its answer, or an answer without its effect, can't be seen.
CREATE TABLE idempotency_key (
    caller     uuid        NOT NULL,
    key        text        NOT NULL,
    request    text        NOT NULL, -- hexadecimal SHA-256 of method, path, query, content type and body
    status     smallint,             -- this and the following: null only inside of the transaction that writes the row
    headers    text,                 -- a line each: name, colon, space, value
    body       bytea,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (caller, key)
);

CREATE INDEX idempotency_key_created_at ON idempotency_key (created_at);
