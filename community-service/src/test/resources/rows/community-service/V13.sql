insert into group_permission (group_id, role, permission, granted)
values ('01910000-0000-7000-8000-000000000061', 'MEMBER', 'INVITE', true);
