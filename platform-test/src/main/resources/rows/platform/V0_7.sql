insert into copy_rebuild (copy, topic, started_at, finished_at, read)
values ('old', 'openmeet.old.state.v1', '2026-01-05T10:00Z', '2026-01-05T10:01Z', 10);
