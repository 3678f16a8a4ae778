-- What a service knows of community-service's groups, by which it decides who may see and change what belongs to them. Empty in a service that
-- doesn't ask. No names: an account's id is all that is said of a person.
create table known_group (
    group_id    uuid primary key,
    version     bigint not null,
    -- What roles may do, as MODERATOR/EDIT_ALL_EVENTS. Owners may do everything.
    permissions text[] not null default '{}',
    -- By a message that couldn't be read: nobody belongs to it here until it is told anew.
    denied      boolean not null default false,
    -- For ever: what comes late doesn't bring it back.
    deleted     boolean not null default false
);

-- Kept when it has ended, as role NONE: what granted it before has an older version.
create table known_membership (
    membership_id uuid primary key,
    group_id      uuid not null,
    account_id    uuid not null,
    version       bigint not null,
    -- The group's version by which it was decided what the role may do.
    decided_on    bigint not null,
    role          text not null
);
create index known_membership_account on known_membership (account_id, group_id);
create index known_membership_group on known_membership (group_id);
