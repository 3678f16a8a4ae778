-- One that all dates have followed, and one that none has, as its service was stopped.
insert into series_propagation (series_id, version, since, change, before, after, total, done, finished_at)
values ('01910000-0000-7000-8000-000000000001', 2, 1,
        '{"id": "01910000-0000-7000-8000-000000000071", "by": "01910000-0000-7000-8000-00000000000a", "causes": []}', null, null, 2, 2, '2026-01-20T10:00Z'),
       ('01910000-0000-7000-8000-000000000001', 3, 2,
        '{"id": "01910000-0000-7000-8000-000000000072", "by": "01910000-0000-7000-8000-00000000000a", "causes": []}',
        '{"id": "01910000-0000-7000-8000-000000000001", "version": 2, "slug": "old-yoga", "owner": "01910000-0000-7000-8000-00000000000a",
          "visibility": "PUBLIC", "template": {"name": "Older Yoga", "description": "", "capacity": 20},
          "schedule": {"zone": "Europe/Berlin", "start": "2026-01-06T19:00", "duration": "PT1H30M", "rrules": ["FREQ=WEEKLY;BYDAY=TU"],
                       "rdates": ["2030-03-07T19:00"], "exdates": ["2030-03-12T19:00"]}}',
        '{"id": "01910000-0000-7000-8000-000000000001", "version": 3, "slug": "old-yoga", "owner": "01910000-0000-7000-8000-00000000000a",
          "visibility": "PUBLIC", "template": {"name": "Old Yoga", "description": "Bring a mat", "capacity": 20},
          "schedule": {"zone": "Europe/Berlin", "start": "2026-01-06T19:00", "duration": "PT1H30M", "rrules": ["FREQ=WEEKLY;BYDAY=TU"],
                       "rdates": ["2030-03-07T19:00"], "exdates": ["2030-03-12T19:00"]}}', 1, 0, null);
-- It was stopped after the first date.
insert into work (id, kind, key, payload)
values ('01910000-0000-7000-8000-000000000073', 'series-propagation', '01910000-0000-7000-8000-000000000001', '{"seriesId": "01910000-0000-7000-8000-000000000001", "version": 3, "after": "2026-01-06T19:00"}');
