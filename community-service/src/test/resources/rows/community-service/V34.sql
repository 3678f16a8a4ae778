insert into outside_account (id, account_id, issuer, subject, label, added_at)
values ('01910000-0000-7000-8000-000000000081', '01910000-0000-7000-8000-00000000000a', 'https://people.old.example', 'alice', 'Old directory',
        '2026-01-05T10:00Z');
