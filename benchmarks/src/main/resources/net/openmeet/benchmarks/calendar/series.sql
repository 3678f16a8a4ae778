-- The first 50 series by their next dates, as plain rows.
\set day random(1, 50)
select next.*, known.slug, known.phases, attendance.*
from (select distinct on (o.series_id) o.* from occurrence as o
      join known_series as known on known.id = o.series_id
      where known.visibility = 'public' and o.status = 'scheduled' and o.frozen is null
        and o.starts_at >= current_date + cast(:day as integer) and o.starts_at < current_date + cast(:day as integer) + 31
      order by o.series_id, o.starts_at) as next
join known_series as known on known.id = next.series_id
left join attendance on attendance.occurrence_id = next.id
order by next.starts_at, next.series_id limit 50;
