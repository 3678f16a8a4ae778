insert into known_occurrence (occurrence_id, state_version, completed_version, removed_version, slug, owner_id, visibility, status, capacity, ends_at)
values ('01910000-0000-7000-8000-000000000031', 2, 0, 0, 'old-party', '01910000-0000-7000-8000-00000000000a', 'PUBLIC', 'SCHEDULED', 3,
        '2030-05-01T20:00Z'),
       ('01910000-0000-7000-8000-000000000032', 1, 2, 0, 'old-picnic', '01910000-0000-7000-8000-00000000000a', 'PUBLIC', 'COMPLETED', null,
        '2026-01-11T00:00Z'),
       ('01910000-0000-7000-8000-000000000033', 1, 0, 2, 'old-mistake', '01910000-0000-7000-8000-00000000000a', 'PUBLIC', 'SCHEDULED', null,
        '2030-05-02T20:00Z'),
       ('01910000-0000-7000-8000-000000000034', 0, 0, 1, null, null, null, null, null, null);
insert into known_account (account_id, version, handle, display_name)
values ('01910000-0000-7000-8000-00000000000b', 1, 'old-bob', 'Bob');
insert into attendance_list (occurrence_id, version, status, capacity, ends_at, going, waitlisted, waiting)
values ('01910000-0000-7000-8000-000000000031', 4, 'SCHEDULED', 3, '2030-05-01T20:00Z', 3, 1, 1),
       ('01910000-0000-7000-8000-000000000032', 1, 'COMPLETED', null, '2026-01-11T00:00Z', 1, 0, 0);
insert into rsvp (occurrence_id, account_id, status, guests, since, version, promoted, answered_at)
values ('01910000-0000-7000-8000-000000000031', '01910000-0000-7000-8000-00000000000b', 'going', 2, 1, 1, false, '2026-01-05T10:00Z'),
       ('01910000-0000-7000-8000-000000000031', '01910000-0000-7000-8000-00000000000c', 'waitlisted', 0, 2, 2, false, '2026-01-05T11:00Z'),
       ('01910000-0000-7000-8000-000000000031', '01910000-0000-7000-8000-00000000000d', 'not-going', 0, 4, 4, false, '2026-01-05T12:00Z'),
       ('01910000-0000-7000-8000-000000000032', '01910000-0000-7000-8000-00000000000b', 'going', 0, 1, 1, false, '2026-01-05T10:00Z');
