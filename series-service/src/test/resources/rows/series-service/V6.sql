insert into series_slug (slug, series_id, guessable) values ('two-phases', '01910000-0000-7000-8000-000000000003', true);
insert into series (id, version, slug, owner_id, visibility, phases, created_at, updated_at)
values ('01910000-0000-7000-8000-000000000003', 2, 'two-phases', '01910000-0000-7000-8000-00000000000a', 'UNLISTED', '[
    {"schedule": {"zone": "Europe/Berlin", "start": "2030-03-05T19:00", "duration": "PT1H30M",
                  "rrules": ["FREQ=WEEKLY;UNTIL=20300312T180000Z;BYDAY=TU"], "rdates": [], "exdates": []},
     "template": {"name": "Tuesday Yoga", "capacity": 20}},
    {"schedule": {"zone": "Europe/Berlin", "start": "2030-03-21T20:00", "duration": "PT1H30M",
                  "rrules": ["FREQ=WEEKLY;BYDAY=TH"], "rdates": [], "exdates": []},
     "template": {"name": "Thursday Yoga", "location": {"name": "Studio"}}}]', '2026-02-05T10:00Z', '2026-02-06T10:00Z');
insert into series_change (series_id, version, change_id, changed_by, changed_at, kind, from_id, changes)
values ('01910000-0000-7000-8000-000000000003', 2, '01910000-0000-7000-8000-000000000021', '01910000-0000-7000-8000-00000000000a',
        '2026-02-06T10:00Z', 'SPLIT', '2030-03-19T19:00',
        '[{"field": "start", "before": "\"2030-03-05T19:00\"", "after": "\"2030-03-21T20:00\""}]');
