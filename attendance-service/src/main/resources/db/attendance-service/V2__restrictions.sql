-- Who may see a series, and by which name: taken from the series' own facts, on a subscription that waits for nothing else. A series that
-- isn't here is nobody's to see.
create table series_restriction (
    series_id          uuid primary key,
    -- the newest of its own facts; 0: only its dates have told of it
    version            bigint not null default 0,
    -- all stored dates have followed it up to here
    propagated_version bigint not null default 0,
    owner_id           uuid,
    -- null: not known, or restricted by a message that can't be read
    visibility         text,
    slug               text,
    deleted            boolean not null default false
);

alter table known_occurrence
    add column series_id uuid,
    add column demotes boolean not null default false,
    add column removed_at timestamptz;
comment on column known_occurrence.series_id is 'null: a standalone event';
comment on column known_occurrence.demotes is 'who goes beyond the capacity gives up the seat, the last-come first';
create index known_occurrence_by_series on known_occurrence (series_id) where series_id is not null;
create index known_occurrence_removed on known_occurrence (removed_at) where removed_at is not null;

-- Every name that an occurrence has or had: a name never means something else.
create table occurrence_slug (
    slug          text primary key,
    occurrence_id uuid not null references known_occurrence
);
create index occurrence_slug_by_occurrence on occurrence_slug (occurrence_id);
insert into occurrence_slug (slug, occurrence_id)
select slug, occurrence_id from known_occurrence where slug is not null order by occurrence_id desc
on conflict do nothing;
drop index known_occurrence_by_slug;

-- Who may see an occurrence: the narrower of what its series and itself say; what isn't known denies. Once gone nobody sees it, and
-- known_to says who may know that it was.
create view occurrence_access as
select access.*, case when gone then 'nobody' else known_to end as seen_by
from (
    select o.occurrence_id, o.owner_id,
        -- the name that counts: a date's begins with its series' name, which may have changed before the date's
        case when o.series_id is null or starts_with(o.slug, s.slug || '-') then o.slug end as slug_now,
        o.removed_version > o.state_version or coalesce(s.deleted, false) as gone,
        case
            when o.state_version = 0 then 'nobody'
            when o.series_id is not null and s.visibility is null then 'nobody'
            when 'PRIVATE' in (o.visibility, s.visibility) then 'owner'
            else 'anybody'
        end as known_to
    from known_occurrence o
    left join series_restriction s on s.series_id = o.series_id
) as access;

alter table attendance_list add column demotes boolean not null default false;
comment on column attendance_list.demotes is 'who goes beyond the capacity gives up the seat, the last-come first';
comment on column rsvp.since is 'the order within a status: version of the list at which the member came to it, or less than those of all who wait when a seat was given up';

-- Names go with their account, for ever: what arrives late doesn't bring them back.
alter table known_account
    alter column handle drop not null,
    alter column display_name drop not null,
    add column erased boolean not null default false,
    add constraint erased_account_has_no_name check (not erased or (handle is null and display_name is null));
