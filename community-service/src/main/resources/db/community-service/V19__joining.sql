-- Somebody asks to belong to a group, and waits for an answer. Approved, the row goes; declined, it stays, so that nobody asks again at once.
create table join_request (
    id          uuid primary key,
    group_id    uuid        not null references community_group on delete cascade,
    account_id  uuid        not null,
    -- As they were asked, and what was answered to each.
    questions   text[]      not null check (cardinality(questions) <= 10),
    answers     text[]      not null check (cardinality(answers) = cardinality(questions)),
    asked_at    timestamptz not null,
    declined_at timestamptz,
    -- Empty where none was given.
    reason      text check ((reason is null) = (declined_at is null) and char_length(reason) <= 1000),
    unique (group_id, account_id)
);
create index join_request_newest on join_request (group_id, asked_at desc, id desc) where declined_at is null;

-- Of somebody by the account, or of whoever knows a secret, as often as it can be used.
create table invitation (
    id          uuid primary key,
    group_id    uuid        not null references community_group on delete cascade,
    role        text        not null check (role in ('MEMBER', 'GUEST')),
    account_id  uuid,
    secret_hash text unique,
    -- Where the secret was sent; as it is compared beside.
    address     text,
    comparable  text check ((comparable is null) = (address is null)),
    uses        integer     not null check (uses between 1 and 1000),
    used        integer     not null check (used between 0 and uses),
    invited_by  uuid        not null,
    created_at  timestamptz not null,
    expires_at  timestamptz not null,
    unique (group_id, account_id),
    check (num_nonnulls(account_id, secret_hash) = 1),
    check (uses = 1 or (account_id is null and address is null))
);
create index invitation_newest on invitation (group_id, created_at desc, id desc);
create index invitation_of_account on invitation (account_id, created_at desc, id desc) where account_id is not null;
create index invitation_mailed on invitation (comparable, created_at) where comparable is not null;
create index invitation_mailed_by on invitation (invited_by, created_at) where comparable is not null;
create index invitation_expired on invitation (expires_at);
