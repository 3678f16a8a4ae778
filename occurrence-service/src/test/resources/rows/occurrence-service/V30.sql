insert into date_trail (series_id, change_id, changed_by, changed_at, kind, undone, dates, first_date, last_date)
values ('01910000-0000-7000-8000-000000000001', '01910000-0000-7000-8000-000000000041', '01910000-0000-7000-8000-00000000000a',
        '2026-02-01T10:00Z', 'CHANGED', null, 1, '2030-03-05T19:00', '2030-03-05T19:00');
insert into changed_date (number, recurrence_id, occurrence_id, changes, before, after)
select number, '2030-03-05T19:00', '01910000-0000-7000-8000-000000000011', '[{"field": "capacity", "before": "20", "after": "5"}]',
       '{"status": "scheduled", "reason": null, "overrides": {"name": "Old Yoga outside"}}',
       '{"status": "scheduled", "reason": null, "overrides": {"name": "Old Yoga outside", "capacity": 5}}'
from date_trail;
insert into event_trail (event_id, version, change_id, changed_by, changed_at, kind, changes)
values ('01910000-0000-7000-8000-000000000031', 2, '01910000-0000-7000-8000-000000000042', '01910000-0000-7000-8000-00000000000a',
        '2026-02-01T10:00Z', 'CHANGED', '[{"field": "name", "before": "\"Party\"", "after": "\"Old Party\""}]');
