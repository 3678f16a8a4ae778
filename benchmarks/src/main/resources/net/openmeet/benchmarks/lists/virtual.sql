-- A series, which is all that there is of virtual dates.
select known.*, restriction.*
from series_slug as name
join series_restriction as restriction using (series_id)
join known_series as known on known.id = series_id
where name.slug = :slug;
