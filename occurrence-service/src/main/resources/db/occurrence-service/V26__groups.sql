-- To which group a series belongs, by its own facts: who belongs to it may see what is visible to the group.
alter table series_restriction
    add column group_id uuid,
    drop constraint series_restriction_visibility_check,
    add constraint series_restriction_visibility_check
        check (visibility in ('public', 'unlisted', 'group', 'private', 'nobody'));
alter table known_series
    drop constraint known_series_visibility_check,
    add constraint known_series_visibility_check check (visibility in ('public', 'unlisted', 'group', 'private'));
