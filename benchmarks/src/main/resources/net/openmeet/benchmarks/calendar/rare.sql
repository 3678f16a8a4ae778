-- The first 50 dates of a public month that have a rare word, as plain rows.
\set day random(1, 50)
select o.*, known.slug, known.phases, attendance.*
from occurrence as o
join known_series as known on known.id = o.series_id
left join attendance on attendance.occurrence_id = o.id
where known.visibility = 'public' and o.status = 'scheduled' and o.frozen is null
  and o.starts_at >= current_date + cast(:day as integer) and o.starts_at < current_date + cast(:day as integer) + 31
  and known.words @@ 'sourdough'::tsquery
order by o.starts_at, o.series_id limit 50;
