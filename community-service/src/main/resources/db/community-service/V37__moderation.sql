-- Who may do what on the whole instance. Given by whoever runs it.
create table instance_role (
    account_id uuid        not null,
    role       text        not null check (role in ('MODERATOR', 'ADMINISTRATOR')),
    granted_at timestamptz not null,
    primary key (account_id, role)
);

create table report (
    id          uuid primary key,
    reporter_id uuid        not null,
    kind        text        not null check (kind in ('SERIES', 'EVENT', 'GROUP', 'ACCOUNT', 'IMAGE')),
    thing_id    uuid        not null,
    -- Slug, handle or hash, as it was then.
    name        text        not null check (char_length(name) <= 300),
    reason      text        not null check (reason in ('SPAM', 'HARASSMENT', 'ILLEGAL', 'IMPERSONATION', 'OTHER')),
    details     text        not null check (char_length(details) <= 2000),
    -- In which the reporter is answered.
    language    text        not null,
    stage       text        not null check (stage in ('OPEN', 'TAKEN', 'DECIDED')),
    taken_by    uuid,
    decision    text check (decision in ('DISMISS', 'HIDE', 'DELETE', 'SUSPEND')),
    answer      text        not null default '' check (char_length(answer) <= 2000),
    reported_at timestamptz not null,
    decided_at  timestamptz,
    constraint report_decided check ((stage = 'DECIDED') = (decision is not null) and (stage = 'DECIDED') = (decided_at is not null)),
    constraint report_taken check ((stage = 'OPEN') = (taken_by is null))
);
create unique index report_once on report (reporter_id, thing_id) where stage <> 'DECIDED';
create index report_undecided on report (thing_id) where stage <> 'DECIDED';
create index report_queue on report (stage, reported_at, id);
create index report_reporter on report (reporter_id, reported_at desc, id desc);

-- What moderators did. Rows are added, and that is all.
create table moderation_log (
    id           uuid primary key,
    at           timestamptz not null,
    -- Null: whoever runs the instance, or time went by.
    moderator_id uuid,
    action       text        not null,
    kind         text        not null,
    thing_id     uuid        not null,
    name         text        not null,
    reason       text        not null,
    note         text        not null check (char_length(note) <= 2000),
    until        timestamptz
);
create index moderation_log_at on moderation_log (at desc, id desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are neither changed nor removed', tg_table_name;
end $$;
create trigger moderation_log_is_added_to before update or delete on moderation_log
    for each row execute function refuse_change();
