insert into inbox_message (consumer, message_id, received_at)
values ('old', '01900000-0000-7000-8000-000000000004', '2026-01-05T10:00Z');
