-- A series is a draft until it is published: then others hear of it. A draft may come from a standalone event, which is named as it is published.
alter table series
    add column published_at timestamptz,
    add column origin_event uuid;
update series set published_at = created_at;
alter table series
    add constraint series_is_a_draft_or_published check (published_at is null or origin_event is null);

-- To everybody a series is as new as its publication.
drop index series_public_newest;
create index series_public_newest on series (published_at desc, id desc) where visibility = 'PUBLIC' and published_at is not null;
