insert into occurrence (id, series_id, recurrence_id, version, status, overrides, starts_at, ends_at, tzdb_version, followed, detached)
values ('01910000-0000-7000-8000-000000000015', '01910000-0000-7000-8000-000000000001', '2030-04-03T19:00', 2, 'scheduled', '{}',
        '2030-04-03T17:00Z', '2030-04-03T18:30Z', '2025b', 3,
        '{"start": "2030-04-03T19:00", "zone": "Europe/Berlin", "duration": "PT1H30M",
          "realStart": "2030-04-03T19:00+02:00", "realEnd": "2030-04-03T20:30+02:00"}');
insert into former_date (occurrence_id, version, series_id, recurrence_id, detached)
values ('01910000-0000-7000-8000-000000000011', 2, '01910000-0000-7000-8000-000000000001', '2030-03-06T19:00', null);
insert into removed_occurrence (id, series_id, recurrence_id, version, detached)
values ('01910000-0000-7000-8000-000000000016', '01910000-0000-7000-8000-000000000001', '2030-04-04T19:00', 3,
        '{"start": "2030-04-04T19:00", "zone": "Europe/Berlin", "duration": "PT1H30M",
          "realStart": "2030-04-04T19:00+02:00", "realEnd": "2030-04-04T20:30+02:00"}');
update known_series set taken = '{"2030-03-06T19:00": 1}' where slug = 'old-yoga';
insert into past_template (series_id, until, phases)
select id, '2026-02-20T10:00Z', phases from known_series where slug = 'old-yoga';
