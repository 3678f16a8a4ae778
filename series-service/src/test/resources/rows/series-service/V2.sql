-- It was private once.
insert into series_slug (slug, series_id, guessable) values ('yoga-before', '01910000-0000-7000-8000-000000000001', false);
