-- A date that a member had stored beyond the window: whose wish it was, until the window comes to it or it is over; and how long it waits
-- for somebody's answer. It stays where the latter is null.
alter table occurrence
    add column requested_by uuid,
    add column expires_at   timestamptz,
    add constraint occurrence_request_is_whole check (expires_at is null or requested_by is not null);
create index occurrence_requested_by on occurrence (requested_by) where requested_by is not null;
create index occurrence_expires_at on occurrence (series_id, expires_at) where expires_at is not null;

-- The last version of dates that aren't stored any more: one that is stored again goes on counting.
create table removed_occurrence (
    id            uuid primary key,
    series_id     uuid not null,
    recurrence_id text collate "C" not null,
    version       bigint not null
);
