-- What roles may do with what belongs to their group in other services.
alter table group_permission
    drop constraint group_permission_permission_check,
    add constraint group_permission_permission_check check (permission in
        ('EDIT_GROUP', 'MANAGE_ROLES', 'BAN', 'APPROVE', 'INVITE', 'SEE_MEMBERS', 'CREATE_EVENTS', 'EDIT_ALL_EVENTS'));

-- What roles may do is told anew, with these, unless it is about to be.
insert into work (id, kind, key, payload)
select gen_random_uuid(), 'group-publication', id::text, json_build_object('groupId', id)::text from community_group
 where not exists (select from work where kind = 'group-publication' and key = community_group.id::text);
