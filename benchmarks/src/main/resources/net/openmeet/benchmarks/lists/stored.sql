-- A series, ten of its stored dates and their attendance, as plain rows.
select known.*, o.*, a.*
from series_slug as name
join series_restriction as restriction using (series_id)
join known_series as known on known.id = series_id
join occurrence o on o.series_id = known.id
left join attendance a on a.occurrence_id = o.id
where name.slug = :slug and o.starts_at > now()
order by o.starts_at, o.recurrence_id
limit 10;
