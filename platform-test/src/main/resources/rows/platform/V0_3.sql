insert into idempotency_key (caller, key, request, status, headers, body, created_at)
values ('00000000-0000-7000-8000-00000000000a', 'old', repeat('0', 64), 201, 'Location: /api/old', '{}', '2026-01-05T10:00Z');
