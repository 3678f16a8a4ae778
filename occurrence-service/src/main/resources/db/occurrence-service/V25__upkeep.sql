-- When there is something to do to a series: an occurrence ends, or a date comes into the window; null: never again. Beside the series, whose row is wide and has
-- indexes of words and facets: to note when it is due wrote all of it anew, and had whoever had parsed it parse it again.
create table series_upkeep (
    series_id uuid primary key references known_series (id) on delete cascade,
    due_at    timestamptz
);
insert into series_upkeep (series_id, due_at) select id, due_at from known_series;
create index series_upkeep_due_at on series_upkeep (due_at) where due_at is not null;
alter table known_series drop column due_at;

-- A row for each change of when a series is due.
alter table series_upkeep set (
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 20000
);

-- Whether anybody wanted a date of a series.
create index occurrence_requested on occurrence (series_id) where requested_by is not null;
