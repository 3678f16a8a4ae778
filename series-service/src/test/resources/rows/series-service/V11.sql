insert into imported_event (owner_id, uid, event_id, version, slug, sequence, stamped_at, modified_at, template, zone, start, duration, cancelled)
values ('01910000-0000-7000-8000-00000000000a', 'once@example.org', '01910000-0000-7000-8000-000000000031', 1, 'old-party', 0,
        '2026-02-05T10:00Z', '2026-02-05T10:00Z', '{"name": "Old Party"}', 'Europe/Berlin', '2030-05-01T19:00', 'PT3H', false);
insert into known_occurrence (id, version, series_id, recurrence_id, slug, template, zone, start, ends_at, cancelled)
values ('01910000-0000-7000-8000-000000000032', 2, '01910000-0000-7000-8000-000000000002', '2030-03-05', 'old-secret-2030-03-05',
        '{"name": "Old Secret, outside"}', 'Europe/Berlin', '2030-03-05', '2030-03-05T23:00Z', false);
update series set co_organisers = '{01910000-0000-7000-8000-00000000000b}', hosts = '{01910000-0000-7000-8000-00000000000c}',
                  offered_to = '01910000-0000-7000-8000-00000000000d', offered_at = '2026-02-06T10:00Z'
where slug = 'two-phases';
