insert into account (id, handle, display_name, kind, version, registered_at, updated_at)
values ('01910000-0000-7000-8000-00000000000a', 'old-alice', 'Alice', 'member', 2, '2026-01-05T10:00Z', '2026-01-06T10:00Z'),
       ('01910000-0000-7000-8000-00000000000b', 'old-shadow', 'Shadow', 'shadow', 1, '2026-01-05T10:00Z', '2026-01-05T10:00Z');
