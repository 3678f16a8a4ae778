-- What an occurrence was before is its own also while it isn't stored: an answer that was on its way brings it back.
alter table former_date drop constraint former_date_occurrence_id_fkey;

-- When a date that went with its series' change would have ended: until then it goes on with its series, for who has answered it. null: it doesn't.
alter table removed_occurrence add column ends_at timestamptz;
update removed_occurrence set ends_at = (detached ->> 'realEnd')::timestamptz where detached is not null;
create index removed_occurrence_to_come on removed_occurrence (series_id, ends_at) where ends_at is not null;

comment on column known_series.taken is
    'dates with another id than the derived one: that id, or (before this version) how many of the derived ones others have';
