-- A series may belong to a group of community-service; who belongs to it may see what is visible to the group.
alter table series
    add column group_id uuid,
    drop constraint series_visibility_check,
    add constraint series_visibility_check check (visibility in ('PUBLIC', 'UNLISTED', 'GROUP', 'PRIVATE')),
    add constraint series_visible_to_a_group_has_one check (visibility <> 'GROUP' or group_id is not null);
