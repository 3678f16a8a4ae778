-- Weekly in Berlin, and one of before every series had a zone.
insert into known_series (id, version, slug, owner_id, visibility, template, zone, start, duration, rrules, rdates, exdates, due_at)
values ('01910000-0000-7000-8000-000000000001', 3, 'old-yoga', '01910000-0000-7000-8000-00000000000a', 'public',
        '{"name": "Old Yoga", "description": "Bring a mat", "capacity": 20, "location": {"name": "Studio", "locality": "Berlin"}}',
        'Europe/Berlin', '2026-01-06T19:00', 'PT1H30M', '{FREQ=WEEKLY;BYDAY=TU}', '{2030-03-07T19:00}', '{2030-03-12T19:00}', '2099-01-01T00:00Z'),
       ('01910000-0000-7000-8000-000000000002', 1, 'old-walk', '01910000-0000-7000-8000-00000000000a', 'private',
        '{"name": "Old Walk"}', null, '2030-03-05', 'P1D', '{FREQ=MONTHLY;COUNT=12}', '{}', '{}', null);
insert into forgotten_series (id, version) values ('01910000-0000-7000-8000-000000000003', 7);
insert into occurrence (id, series_id, recurrence_id, version, status, overrides, frozen, starts_at, ends_at, tzdb_version)
values ('01910000-0000-7000-8000-000000000011', '01910000-0000-7000-8000-000000000001', '2030-03-05T19:00', 4, 'scheduled',
        '{"name": "Old Yoga outside", "capacity": 5}', null, '2030-03-05T18:00Z', '2030-03-05T19:30Z', '2025b'),
       ('01910000-0000-7000-8000-000000000012', '01910000-0000-7000-8000-000000000001', '2026-01-06T19:00', 2, 'completed', '{}',
        '{"name": "Oldest Yoga", "capacity": 10}', '2026-01-06T18:00Z', '2026-01-06T19:30Z', '2025b'),
       ('01910000-0000-7000-8000-000000000013', '01910000-0000-7000-8000-000000000002', '2030-03-05', 1, 'scheduled', '{}', null,
        '2030-03-05T00:00Z', '2030-03-06T00:00Z', '2025b');
insert into standalone_event (id, version, slug, owner_id, visibility, status, template, zone, start, duration, starts_at, ends_at, tzdb_version,
                              removed)
values ('01910000-0000-7000-8000-000000000031', 2, 'old-party', '01910000-0000-7000-8000-00000000000a', 'public', 'scheduled',
        '{"name": "Old Party", "location": {"name": "Garden"}}', 'Europe/Berlin', '2030-05-01T19:00', 'PT3H', '2030-05-01T17:00Z',
        '2030-05-01T20:00Z', '2025b', false),
       ('01910000-0000-7000-8000-000000000032', 3, 'old-picnic', '01910000-0000-7000-8000-00000000000a', 'unlisted', 'completed',
        '{"name": "Old Picnic"}', null, '2026-01-10', 'P1D', '2026-01-10T00:00Z', '2026-01-11T00:00Z', '2025b', false),
       ('01910000-0000-7000-8000-000000000033', 4, 'old-mistake', '01910000-0000-7000-8000-00000000000a', 'public', 'scheduled',
        '{"name": "Old Mistake"}', 'Europe/Berlin', '2030-05-02T19:00', 'PT3H', '2030-05-02T17:00Z', '2030-05-02T20:00Z', '2025b', true);
insert into attendance (occurrence_id, version, going, waitlisted)
values ('01910000-0000-7000-8000-000000000011', 6, 5, 2), ('01910000-0000-7000-8000-000000000031', 1, 1, 0);
