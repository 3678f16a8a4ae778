-- Who belongs to a group and what members may do there. Functions, since statements ask both in many places: planned as part of them that took ten times as
-- long as the statements themselves, and for each caller anew. Whoever isn't known to be allowed something isn't: of a group or a membership that nobody
-- has told of, that can't be read, or whose role means what isn't known yet, nothing follows.
create function groups_joined_by(account uuid) returns uuid[] language plpgsql stable as $$
begin
    return array(
        select joined.group_id
        from known_membership as joined join known_group as its using (group_id)
        where joined.account_id = account and joined.role in ('OWNER', 'ADMINISTRATOR', 'MODERATOR', 'ORGANISER', 'MEMBER', 'GUEST')
          and not its.denied and not its.deleted);
end $$;
comment on function groups_joined_by is 'the groups to which an account belongs; null belongs to none';

create function groups_allowing(account uuid, permission text) returns uuid[] language plpgsql stable as $$
begin
    return array(
        select joined.group_id
        from known_membership as joined join known_group as its using (group_id)
        where joined.account_id = account and joined.role in ('OWNER', 'ADMINISTRATOR', 'MODERATOR', 'ORGANISER', 'MEMBER', 'GUEST')
          and not its.denied and not its.deleted
          and (joined.role = 'OWNER' or its.version >= joined.decided_on and joined.role || '/' || permission = any (its.permissions)));
end $$;
comment on function groups_allowing is 'the groups in which an account may do something, which is named as EDIT_ALL_EVENTS; null may nothing';
