-- How many go to the dates of series, as attendance-service told: capacity isn't lowered below it unless that is wanted.
create table known_attendance (
    occurrence_id uuid primary key,
    series_id     uuid not null references series (id) on delete cascade,
    version       bigint not null,
    going         integer not null,
    ends_at       timestamptz not null
);
create index known_attendance_by_series on known_attendance (series_id, ends_at);
