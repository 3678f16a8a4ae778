-- Refused, and waiting: what a stopped service leaves behind. The topic is nobody's.
insert into outbox_message (message_id, topic, key, type, payload, traceparent, occurred_at, attempts, next_attempt_at, last_error)
values ('01900000-0000-7000-8000-000000000001', 'openmeet.old.v1', '01900000-0000-7000-8000-000000000002', 'Old', '\x00', null, '2026-01-05T10:00Z',
        3, '2099-01-01T00:00Z', 'TimeoutException');
