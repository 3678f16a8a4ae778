insert into notification_cause (cause_id, kind, at)
values ('01910000-0000-7000-8000-0000000000c1', 'cancelled', '2026-01-06T10:00Z');
insert into notification_date (cause_id, occurrence_id, name, local_start, time_zone, starts_at, reason)
values ('01910000-0000-7000-8000-0000000000c1', '01910000-0000-7000-8000-000000000031', 'Old party', '2030-05-01T20:00', 'Europe/Berlin',
        '2030-05-01T18:00Z', 'Rain');
insert into notification (cause_id, account_id, dates, told_at)
values ('01910000-0000-7000-8000-0000000000c1', '01910000-0000-7000-8000-00000000000b', '{01910000-0000-7000-8000-000000000031}',
        '2026-01-06T10:00Z');
insert into series_follower (series_id, account_id, version, notifications, followed_at)
values ('01910000-0000-7000-8000-000000000001', '01910000-0000-7000-8000-00000000000b', 1, 'all', '2026-01-05T10:00Z');
insert into standing_answer (series_id, account_id, version, guests, from_date, place, given_at)
values ('01910000-0000-7000-8000-000000000001', '01910000-0000-7000-8000-00000000000b', 1, 0, null, nextval('standing_answer_place'), '2026-01-05T10:00Z');
