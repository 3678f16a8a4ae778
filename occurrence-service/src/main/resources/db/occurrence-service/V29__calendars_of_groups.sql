create index series_restriction_group on series_restriction (group_id) where group_id is not null;
create index standalone_event_group on standalone_event (group_id, starts_at, id) where group_id is not null and not removed;
