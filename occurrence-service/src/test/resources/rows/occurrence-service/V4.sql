insert into removed_occurrence (id, series_id, recurrence_id, version)
values ('01910000-0000-7000-8000-000000000014', '01910000-0000-7000-8000-000000000001', '2030-03-12T19:00', 3);
