insert into known_attendance (occurrence_id, series_id, version, going, ends_at)
values ('01910000-0000-7000-8000-000000000011', '01910000-0000-7000-8000-000000000001', 4, 12, '2030-03-05T19:30Z');
