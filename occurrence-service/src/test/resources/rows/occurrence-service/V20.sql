insert into personal_feed (account_id, secret_hash, made_at)
values ('01910000-0000-7000-8000-00000000000a', sha256('old'), '2026-02-05T10:00Z');
insert into imported_event (event_id, owner_id, version, template, zone, start, duration, cancelled)
values ('01910000-0000-7000-8000-000000000031', '01910000-0000-7000-8000-00000000000a', 1, '{"name": "Old Party"}', 'Europe/Berlin',
        '2030-05-01T19:00', 'PT3H', false);
