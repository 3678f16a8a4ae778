insert into account_address (id, account_id, address, comparable, added_at, used_at)
values ('01910000-0000-7000-8000-000000000051', '01910000-0000-7000-8000-00000000000a', 'Alice@old.example', 'alice@old.example',
        '2026-01-05T10:00Z', null);
insert into address_proof (id, account_id, code_hash, address, comparable, client, target, begun_at, expires_at)
values ('01910000-0000-7000-8000-000000000052', '01910000-0000-7000-8000-00000000000a', '00', 'alice@new.example', 'alice@new.example',
        '192.0.2.1', '/', '2026-01-05T10:00Z', '2026-01-05T10:10Z');
