-- What somebody organises, by start.
create index known_series_owner_id on known_series (owner_id);
create index standalone_event_by_start on standalone_event (owner_id, starts_at, id) where not removed;
