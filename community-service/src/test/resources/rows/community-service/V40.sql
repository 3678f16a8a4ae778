insert into known_thing (kind, id, version, group_id, slug, name, visibility)
values ('EVENT', '01910000-0000-7000-8000-000000000391', 1, '01910000-0000-7000-8000-000000000061', 'old-picnic', 'Old Picnic', 'public');
insert into group_activity (id, group_id, at, kind, change_id, thing_id, dates)
values ('01910000-0000-7000-8000-000000000392', '01910000-0000-7000-8000-000000000061', '2026-01-05T10:00Z', 'EVENT_ADDED',
        '01910000-0000-7000-8000-000000000393', '01910000-0000-7000-8000-000000000391', 0);
