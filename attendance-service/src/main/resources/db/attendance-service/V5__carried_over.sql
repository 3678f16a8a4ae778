-- The newest fact about a series, of whatever it tells.
alter table series_restriction add column heard bigint not null default 0;

-- As before, with the name of the series: of an occurrence that goes on as another date the former name begins with it, too.
drop view occurrence_access;
create view occurrence_access as
select access.*, case when gone then 'nobody' else known_to end as seen_by
from (
    select o.occurrence_id, o.owner_id,
        -- the name that counts: a date's begins with its series' name, which may have changed before the date's
        case when o.series_id is null or starts_with(o.slug, s.slug || '-') then o.slug end as slug_now,
        case when o.series_id is not null then s.slug end as series_slug,
        o.removed_version > o.state_version or coalesce(s.deleted, false) as gone,
        case
            when o.state_version = 0 then 'nobody'
            when o.series_id is not null and s.visibility is null then 'nobody'
            when 'PRIVATE' in (o.visibility, s.visibility) then 'owner'
            else 'anybody'
        end as known_to
    from known_occurrence o
    left join series_restriction s on s.series_id = o.series_id
) as access;
