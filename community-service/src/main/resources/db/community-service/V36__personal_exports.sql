-- What a person is told of himself, as a file: asked for, made, fetched by him alone, and gone after a while.
create table personal_export (
    id           uuid primary key,
    account_id   uuid        not null,
    requested_at timestamptz not null,
    -- Null: it is being made.
    ready_at     timestamptz,
    expires_at   timestamptz,
    bytes        bigint check (bytes > 0),
    check ((ready_at is null) = (expires_at is null) and (ready_at is null) = (bytes is null))
);
create index personal_export_of on personal_export (account_id, requested_at desc);
-- One at a time.
create unique index personal_export_being_made on personal_export (account_id) where ready_at is null;
