insert into outbox_message (message_id, topic, key, type, payload, occurred_at, attempts, next_attempt_at)
values ('01900000-0000-7000-8000-000000000003', 'openmeet.old.state.v1', '01900000-0000-7000-8000-000000000002', 'Old', null, '2026-01-05T10:00Z',
        1, '2099-01-01T00:00Z');
insert into merged_account (absorbed, survivor)
values ('01900000-0000-7000-8000-000000000006', '01900000-0000-7000-8000-000000000007');
