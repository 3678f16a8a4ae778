insert into instance_role (account_id, role, granted_at)
values ('01910000-0000-7000-8000-00000000000a', 'MODERATOR', '2026-01-05T10:00Z');
insert into report (id, reporter_id, kind, thing_id, name, reason, details, language, stage, reported_at)
values ('01910000-0000-7000-8000-0000000000e1', '01910000-0000-7000-8000-00000000000a', 'GROUP',
        '01910000-0000-7000-8000-0000000000e2', 'old-runners', 'SPAM', 'They sell shoes', 'en', 'OPEN', '2026-01-05T10:00Z');
insert into moderation_log (id, at, action, kind, thing_id, name, reason, note)
values ('01910000-0000-7000-8000-0000000000e3', '2026-01-05T10:00Z', 'role-granted', 'ACCOUNT',
        '01910000-0000-7000-8000-00000000000a', '', 'moderator', '');
