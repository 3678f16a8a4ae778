insert into sign_in (id, account_id, expires_at)
values ('01910000-0000-7000-8000-000000000041', '01910000-0000-7000-8000-00000000000a', '2099-01-05T10:00Z');
update oauth2_authorization set sign_in_id = '01910000-0000-7000-8000-000000000041';
