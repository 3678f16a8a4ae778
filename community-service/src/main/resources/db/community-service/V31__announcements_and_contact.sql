-- Organisers tell all who belong to a group something, and are written to.
alter table group_permission
    drop constraint group_permission_permission_check,
    add constraint group_permission_permission_check check (permission in
        ('EDIT_GROUP', 'MANAGE_ROLES', 'BAN', 'APPROVE', 'INVITE', 'SEE_MEMBERS', 'CREATE_EVENTS', 'EDIT_ALL_EVENTS', 'ANNOUNCE',
         'BE_CONTACTED'));

create table group_announcement (
    id         uuid primary key,
    group_id   uuid        not null references community_group on delete cascade,
    author_id  uuid        not null,
    version    bigint      not null check (version > 0),
    title      text        not null,
    text       text        not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    -- Taken back. What it said is gone; that it was made counts for a day.
    deleted_at timestamptz,
    check (deleted_at is null or (title = '' and text = ''))
);
create index group_announcement_newest on group_announcement (group_id, created_at desc, id desc);

alter table group_activity add column announcement_id uuid references group_announcement on delete cascade;
create index group_activity_of_announcement on group_activity (announcement_id) where announcement_id is not null;

create table group_contact (
    id            uuid primary key,
    group_id      uuid        not null references community_group on delete cascade,
    sender_id     uuid        not null,
    subject       text        not null,
    text          text        not null,
    shows_address boolean     not null,
    -- Whom it is for. None: the sender is blocked, and isn't told.
    recipient_ids uuid[]      not null check (cardinality(recipient_ids) <= 20),
    sent_at       timestamptz not null
);
create index group_contact_newest on group_contact (group_id, sent_at desc, id desc);
create index group_contact_of on group_contact (sender_id, sent_at);
create index group_contact_oldest on group_contact (sent_at);

create table group_contact_block (
    group_id   uuid        not null references community_group on delete cascade,
    account_id uuid        not null,
    blocked_at timestamptz not null,
    primary key (group_id, account_id)
);

-- What roles may do is told anew, with these, unless it is about to be.
insert into work (id, kind, key, payload)
select gen_random_uuid(), 'group-publication', id::text, json_build_object('groupId', id)::text from community_group
 where not exists (select from work where kind = 'group-publication' and key = community_group.id::text);
