insert into past_template (series_id, until, template)
values ('01910000-0000-7000-8000-000000000001', '2026-01-20T10:00Z', '{"name": "Oldest Yoga", "capacity": 10}');
update occurrence set frozen_timing = '{"start": "2026-01-06T19:00", "zone": "Europe/Berlin", "duration": "PT1H30M",
                                        "realStart": "2026-01-06T19:00+01:00", "realEnd": "2026-01-06T20:30+01:00"}'
where status = 'completed';
update standalone_event set frozen_timing = '{"start": "2026-01-10", "zone": null, "duration": "P1D",
                                              "realStart": "2026-01-10T00:00Z", "realEnd": "2026-01-11T00:00Z"}'
where status = 'completed';
