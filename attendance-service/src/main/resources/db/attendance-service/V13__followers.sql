-- Every name that a series has or had: a name never means something else.
create table series_slug (
    slug      text primary key,
    series_id uuid not null references series_restriction
);
insert into series_slug (slug, series_id) select slug, series_id from series_restriction where slug is not null
on conflict do nothing;

-- Who follows which series. Whoever does no more keeps a row, so that versions rise.
create table series_follower (
    series_id     uuid not null references series_restriction,
    account_id    uuid not null,
    version       bigint not null check (version > 0),
    notifications text not null check (notifications in ('all', 'important', 'off')),
    followed_at   timestamptz,
    primary key (series_id, account_id)
);
comment on column series_follower.followed_at is 'since when; null: it is followed no more';
create index series_follower_in_order on series_follower (series_id, followed_at, account_id) where followed_at is not null;
create index series_follower_by_account on series_follower (account_id, followed_at, series_id) where followed_at is not null;
