-- What a name, by which somebody asks for an occurrence, is to it.
create function asked_name(slug text, slug_now text, series_slug text) returns text language sql immutable parallel safe
return case when slug_now is null then 'last'
            when slug = slug_now then 'current'
            when starts_with(slug, series_slug || '-') then 'carried_over'
            else 'former' end;

-- As before, and whether everybody may find it.
create or replace view occurrence_access as
select access.occurrence_id, access.owner_id, access.slug_now, access.series_slug, access.gone, access.known_to,
       case when gone then 'nobody' else known_to end as seen_by,
       access.is_public
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
        end as known_to,
        coalesce(o.visibility = 'PUBLIC' and (o.series_id is null or s.visibility = 'PUBLIC'), false) as is_public
    from known_occurrence o
    left join series_restriction s on s.series_id = o.series_id
) as access;

comment on column known_occurrence.demotes is
    'who goes beyond the capacity of a standalone event gives up the seat, the last-come first; of a cancelled one when it is reinstated';
