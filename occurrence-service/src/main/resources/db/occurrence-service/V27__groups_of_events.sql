-- To which group a standalone event belongs, by its own owner's word: who belongs to it may see what is visible to the group.
alter table standalone_event
    add column group_id uuid,
    drop constraint standalone_event_visibility_check,
    add constraint standalone_event_visibility_check check (visibility in ('public', 'unlisted', 'group', 'private')),
    add constraint standalone_event_visible_to_a_group_has_one check (visibility <> 'group' or group_id is not null);
