insert into group_slug (slug, group_id, guessable)
values ('old-runners', '01910000-0000-7000-8000-000000000061', true), ('old-board-x7', '01910000-0000-7000-8000-000000000062', false);
insert into community_group (id, version, slug, owner_id, name, description, rules, locality, latitude, longitude, tags, visibility, deletes_at,
                             created_at, updated_at)
values ('01910000-0000-7000-8000-000000000061', 2, 'old-runners', '01910000-0000-7000-8000-00000000000a', 'Old Runners', 'We run', 'Be kind',
        'Berlin', 52520000, 13405000, '{running}', 'PUBLIC', null, '2026-01-05T10:00Z', '2026-01-06T10:00Z'),
       ('01910000-0000-7000-8000-000000000062', 1, 'old-board-x7', '01910000-0000-7000-8000-00000000000a', 'Old Board', '', '',
        null, null, null, '{}', 'PRIVATE', null, '2026-01-05T10:00Z', '2026-01-05T10:00Z');
insert into group_website (group_id, position, title, uri)
values ('01910000-0000-7000-8000-000000000061', 0, 'Ours', 'https://runners.example.org');
