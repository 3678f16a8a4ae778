-- A series that is made unlisted or private gets a slug that can't be guessed; made public again, it takes back the one that can.
alter table series_slug add column guessable boolean not null default true;
alter table series_slug alter column guessable drop default;
update series_slug set guessable = false from series where id = series_id and visibility <> 'PUBLIC';

create unique index series_slug_guessable on series_slug (series_id) where guessable;

-- A series has no slug but its own.
alter table series_slug add unique (slug, series_id);
alter table series drop constraint series_slug_fkey;
alter table series add foreign key (slug, id) references series_slug (slug, series_id);
