insert into series_restriction (series_id, version, propagated_version, owner_id, visibility, slug)
values ('01910000-0000-7000-8000-000000000001', 3, 3, '01910000-0000-7000-8000-00000000000a', 'PUBLIC', 'old-yoga');
insert into known_occurrence (occurrence_id, state_version, slug, owner_id, visibility, status, capacity, ends_at, series_id)
values ('01910000-0000-7000-8000-000000000011', 4, 'old-yoga-2030-03-05-1900', '01910000-0000-7000-8000-00000000000a', 'PUBLIC', 'SCHEDULED', 5,
        '2030-03-05T19:30Z', '01910000-0000-7000-8000-000000000001');
insert into occurrence_slug (slug, occurrence_id) values ('old-yoga-2030-03-05-1900', '01910000-0000-7000-8000-000000000011');
insert into attendance_list (occurrence_id, version, status, capacity, ends_at, going)
values ('01910000-0000-7000-8000-000000000011', 1, 'SCHEDULED', 5, '2030-03-05T19:30Z', 1);
insert into rsvp (occurrence_id, account_id, status, guests, since, version, promoted, answered_at)
values ('01910000-0000-7000-8000-000000000011', '01910000-0000-7000-8000-00000000000b', 'going', 0, 1, 1, false, '2026-01-05T10:00Z');
