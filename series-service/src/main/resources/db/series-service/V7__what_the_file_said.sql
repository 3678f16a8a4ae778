-- What the file said of a series when it was last imported, and the schedule that came of it: what was changed here since stays when it is imported
-- again. Null: imported before this was kept.
alter table imported_series
    add column stamped_at timestamptz not null default '1970-01-01T00:00:00Z',
    add column said jsonb;
