insert into series_slug (slug, series_id, guessable) values ('pausing', '01910000-0000-7000-8000-000000000004', true);
insert into series (id, version, slug, owner_id, visibility, phases, pauses, created_at, updated_at)
values ('01910000-0000-7000-8000-000000000004', 2, 'pausing', '01910000-0000-7000-8000-00000000000a', 'PUBLIC', '[
    {"schedule": {"zone": "Europe/Berlin", "start": "2030-03-05T19:00", "duration": "PT1H30M", "rrules": ["FREQ=WEEKLY;BYDAY=TU"],
                  "rdates": [], "exdates": ["2030-03-12T19:00", "2030-03-19T19:00"]},
     "template": {"name": "Pausing Yoga"}}]',
    '[{"from": "2030-03-10", "until": "2030-03-21", "reason": "Easter", "dates": ["2030-03-12T19:00", "2030-03-19T19:00"]}]',
    '2026-02-05T10:00Z', '2026-02-06T10:00Z');
