-- Who may see a series, and by which name: taken from the series' own facts before anything else happens with them. A series that isn't
-- here is nobody's to see. Of a series whose creation hasn't been heard of, owner and slug are unknown.
create table series_restriction (
    series_id  uuid primary key,
    version    bigint not null check (version >= 0),
    owner_id   uuid,
    -- nobody: deleted, or restricted by a message that can't be read
    visibility text not null check (visibility in ('public', 'unlisted', 'private', 'nobody')),
    slug       text
);

-- Every name that a series has or had: a name never means something else.
create table series_slug (
    slug      text primary key,
    series_id uuid not null
);

insert into series_restriction (series_id, version, owner_id, visibility, slug)
select id, version, owner_id, visibility, slug from known_series;
insert into series_restriction (series_id, version, visibility)
select id, version, 'nobody' from forgotten_series;
insert into series_slug (slug, series_id)
select slug, id from known_series order by id desc
on conflict do nothing;

-- Series are found by the names above.
drop index known_series_slug;
