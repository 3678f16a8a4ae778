insert into known_group (group_id, version, permissions)
values ('01960000-0000-7000-8000-00000000c401', 3, '{ADMINISTRATOR/EDIT_ALL_EVENTS,ORGANISER/CREATE_EVENTS}');
insert into known_membership (membership_id, group_id, account_id, version, decided_on, role)
values ('01960000-0000-7000-8000-00000000c402', '01960000-0000-7000-8000-00000000c401',
        '01960000-0000-7000-8000-00000000a11c', 1, 1, 'OWNER');
