insert into work (id, kind, key, payload, state, due_at, attempts, last_error)
values ('01900000-0000-7000-8000-000000000005', 'old-work', 'old', '{}', 'stuck', '2099-01-01T00:00Z', 9, 'TimeoutException');
