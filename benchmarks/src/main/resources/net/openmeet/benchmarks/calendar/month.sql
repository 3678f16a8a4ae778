-- The first 200 of somebody's month, as plain rows: dates of the own series, and single events.
select item.starts_at, o.*, known.slug, e.*, attendance.*
from ((select o.id, o.starts_at
       from known_series as known
       join occurrence as o on o.series_id = known.id
       where known.owner_id = :viewer and o.starts_at >= current_date + 1 and o.starts_at < current_date + 32
       order by o.starts_at limit 200)
      union all
      (select id, starts_at from standalone_event
       where owner_id = :viewer and not removed and starts_at >= current_date + 1 and starts_at < current_date + 32
       order by starts_at limit 200)
      order by 2 limit 200) as item
left join occurrence as o on o.id = item.id
left join known_series as known on known.id = o.series_id
left join standalone_event as e on e.id = item.id
left join attendance on attendance.occurrence_id = item.id
order by item.starts_at;
