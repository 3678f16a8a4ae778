-- A series and its dates that are other than it says, as plain rows.
select known.*, restriction.*, o.*
from series_slug as name
join series_restriction as restriction using (series_id)
join known_series as known on known.id = series_id
join occurrence as o on o.series_id = known.id
where name.slug = :slug and o.overrides <> '{}'
order by o.recurrence_id;
