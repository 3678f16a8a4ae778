insert into known_series (id, version, group_id, slug, name, visibility)
values ('01910000-0000-7000-8000-000000000071', 3, '01910000-0000-7000-8000-000000000061', 'old-runs', 'Old Runs', 'public');
insert into group_activity (id, group_id, at, kind, change_id, series_id, dates)
values ('01910000-0000-7000-8000-000000000072', '01910000-0000-7000-8000-000000000061', '2026-01-05T10:00Z', 'SERIES_ADDED',
        '01910000-0000-7000-8000-000000000073', '01910000-0000-7000-8000-000000000071', 0);
