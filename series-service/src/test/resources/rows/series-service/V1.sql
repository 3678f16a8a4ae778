insert into series_slug (slug, series_id)
values ('old-yoga', '01910000-0000-7000-8000-000000000001'),
       ('old-secret', '01910000-0000-7000-8000-000000000002');
insert into series (id, version, slug, owner_id, visibility, name, description, capacity, location_name, country, postal_code, region, locality,
                    street, online_uri, time_zone, start_id, duration, rrules, rdates, exdates, start_matches_rules, created_at, updated_at)
values ('01910000-0000-7000-8000-000000000001', 3, 'old-yoga', '01910000-0000-7000-8000-00000000000a', 'PUBLIC', 'Old Yoga', 'Bring a mat', 20,
        'Studio', 'DE', '10115', 'Berlin', 'Berlin', 'Invalidenstraße 1', 'https://meet.example.org/yoga', 'Europe/Berlin', '2030-03-05T19:00',
        'PT1H30M', '{FREQ=WEEKLY;BYDAY=TU}', '{2030-03-07T19:00}', '{2030-03-12T19:00}', true, '2026-01-05T10:00Z', '2026-01-06T10:00Z'),
       ('01910000-0000-7000-8000-000000000002', 1, 'old-secret', '01910000-0000-7000-8000-00000000000a', 'PRIVATE', 'Old Secret', '', null,
        null, null, null, null, null, null, null, 'Europe/Berlin', '2030-03-05',
        'P1D', '{FREQ=MONTHLY;COUNT=12}', '{}', '{}', true, '2026-01-05T10:00Z', '2026-01-05T10:00Z');
insert into imported_series (owner_id, uid, series_id)
values ('01910000-0000-7000-8000-00000000000a', 'old@example.org', '01910000-0000-7000-8000-000000000002');
