-- What happens in a group happens to its standalone events as to its series.
alter table known_series rename to known_thing;
alter table known_thing rename constraint known_series_pkey to known_thing_pkey;
alter table known_thing add column kind text not null default 'SERIES' check (kind in ('SERIES', 'EVENT'));
alter table known_thing alter column kind drop default;
alter table group_activity rename column series_id to thing_id;
alter table group_activity rename constraint group_activity_series_id_change_id_kind_key to group_activity_thing_id_change_id_kind_key;
