insert into restricted_thing (thing_id, kind, version, restricted, reason, updated_at)
values ('01910000-0000-7000-8000-0000000000ff', 'SERIES', 1, true, 'SPAM', '2026-01-05T10:00Z');
