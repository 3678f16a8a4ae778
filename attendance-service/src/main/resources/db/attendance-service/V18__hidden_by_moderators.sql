-- As before; what moderators hid is there for those who organise it alone, and what they deleted for nobody.
create or replace view occurrence_access as
select access.occurrence_id, access.owner_id, access.slug_now, access.series_slug, access.gone, access.known_to,
       case when gone then 'nobody' else known_to end as seen_by,
       access.is_public, access.co_organisers, access.hosts, access.group_id
from (
    select o.occurrence_id,
        coalesce(case when o.series_id is not null then s.owner_id end, o.owner_id) as owner_id,
        -- the name that counts: a date's begins with its series' name, which may have changed before the date's
        case when o.series_id is null or starts_with(o.slug, s.slug || '-') then o.slug end as slug_now,
        case when o.series_id is not null then s.slug end as series_slug,
        o.removed_version > o.state_version or coalesce(s.deleted, false) as gone,
        case
            when o.state_version = 0 then 'nobody'
            when o.series_id is not null and s.visibility is null then 'nobody'
            when exists (select from restricted_thing as removing
                          where removing.removed and removing.thing_id = coalesce(o.series_id, o.occurrence_id)) then 'nobody'
            when hiding.hidden then 'owner'
            when 'PRIVATE' in (o.visibility, s.visibility) then 'owner'
            when 'GROUP' in (o.visibility, s.visibility) then 'group'
            when 'MEMBERS' in (o.visibility, s.visibility) then 'members'
            else 'anybody'
        end as known_to,
        coalesce(o.visibility = 'PUBLIC' and (o.series_id is null or s.visibility = 'PUBLIC') and not hiding.hidden, false) as is_public,
        case when o.series_id is null then o.co_organisers else coalesce(s.co_organisers, '{}') end as co_organisers,
        case when o.series_id is null then o.hosts else coalesce(s.hosts, '{}') end as hosts,
        case when o.series_id is null then o.group_id else s.group_id end as group_id
    from known_occurrence o
    left join series_restriction s on s.series_id = o.series_id
    cross join lateral (
        select exists (
            select from restricted_thing as thing
             where thing.restricted
               and (thing.thing_id = coalesce(o.series_id, o.occurrence_id)
                    or thing.with_things and thing.thing_id = case when o.series_id is not null then s.owner_id else o.owner_id end)
        ) as hidden) as hiding
) as access;
