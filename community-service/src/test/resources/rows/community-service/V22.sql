insert into passkey (id, account_id, credential_id, user_handle, public_key, model, signatures, backup_eligible, backed_up, transports, name, added_at)
values ('01910000-0000-7000-8000-000000000061', '01910000-0000-7000-8000-00000000000a', 'b2xkLXBhc3NrZXk', 'b2xkLWFsaWNl', 'oA',
        '00000000-0000-0000-0000-000000000000', 0, true, true, '{internal,hybrid}', 'Old phone', '2026-01-05T10:00Z');
insert into passkey_challenge (id, owner_hash, value, client, begun_at, expires_at)
values ('01910000-0000-7000-8000-000000000062', '00', 'b2xkLWNoYWxsZW5nZQ', '192.0.2.1', '2026-01-05T10:00Z', '2026-01-05T10:05Z');
