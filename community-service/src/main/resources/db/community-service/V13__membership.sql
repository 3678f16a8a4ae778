-- Who owns a group stands in its row as well as in memberships, so that the last owner is the row's to keep, however many leave at the same time.
alter table community_group
    add column owner_ids uuid[],
    add column joining   text,
    add column questions text[],
    -- The group is offered to somebody, who may accept it, by one of its owners, who stays one or not.
    add column offered_to   uuid,
    add column offered_by   uuid,
    add column offered_at   timestamptz,
    add column offer_shares boolean;
-- Nobody could belong to these groups, and nobody has asked for that.
update community_group set owner_ids = array[owner_id], joining = 'INVITATION', questions = '{}';
alter table community_group
    alter column owner_ids set not null,
    alter column joining   set not null,
    alter column questions set not null,
    add constraint community_group_owners check (cardinality(owner_ids) between 1 and 10),
    add constraint community_group_joining check (joining in ('OPEN', 'REQUEST', 'INVITATION')),
    add constraint community_group_questions check (cardinality(questions) <= 10),
    add constraint community_group_offer check (num_nonnulls(offered_to, offered_by, offered_at, offer_shares) in (0, 4));
create index community_group_offered on community_group (offered_to, offered_at desc, id desc) where offered_to is not null;

-- What somebody is in a group, or was: a row stays when a membership ends, so that its versions go on when somebody comes back.
create table membership (
    id            uuid primary key,
    group_id      uuid        not null references community_group on delete cascade,
    account_id    uuid        not null,
    version       bigint      not null check (version > 0),
    role          text        not null check (role in ('OWNER', 'ADMINISTRATOR', 'MODERATOR', 'ORGANISER', 'MEMBER', 'GUEST', 'BANNED', 'NONE')),
    -- The version of the group that this was decided on.
    group_version bigint      not null,
    -- Since when somebody belongs to the group without a break, or doesn't.
    since         timestamptz not null,
    updated_at    timestamptz not null,
    unique (group_id, account_id)
);
create index membership_newest on membership (group_id, since desc, id desc);
create index membership_of_account on membership (account_id) where role not in ('BANNED', 'NONE');

insert into membership (id, group_id, account_id, version, role, group_version, since, updated_at)
select gen_random_uuid(), id, owner_id, 1, 'OWNER', version, created_at, created_at from community_group;

drop index community_group_owner_newest;
alter table community_group drop column owner_id;

-- Where owners differ from what roles may do by default.
create table group_permission (
    group_id   uuid    not null references community_group on delete cascade,
    role       text    not null check (role in ('ADMINISTRATOR', 'MODERATOR', 'ORGANISER', 'MEMBER', 'GUEST')),
    permission text    not null check (permission in ('EDIT_GROUP', 'MANAGE_ROLES', 'BAN', 'APPROVE', 'INVITE', 'SEE_MEMBERS')),
    granted    boolean not null,
    primary key (group_id, role, permission)
);

-- Groups from before anything was told of them are told of now.
insert into work (id, kind, key, payload)
select gen_random_uuid(), 'group-publication', id::text, json_build_object('groupId', id)::text from community_group;
