-- What discovery filters by besides words: facets, each a word for its kind and a value. All are in one index, which says how common each is.
-- A language is there with each of its beginnings. A place is there as two cells of the earth, a tenth of a degree wide and a whole one.
create function template_facets(template jsonb) returns text[] language sql immutable parallel safe
return array(
    select 'tag ' || tag
    from jsonb_array_elements_text(case jsonb_typeof(template -> 'tags') when 'array' then template -> 'tags' end) as tag
    union all
    select 'mode ' || mode from (select template ->> 'mode' as mode) as said where mode is not null
    union all
    select 'language ' || array_to_string(subtags[:length], '-')
    from (select string_to_array(lower(template ->> 'language'), '-') as subtags) as said
    cross join lateral generate_series(1, cardinality(subtags)) as length
    union all
    select 'cell ' || tenths || ' ' || (latitude + 90000000) / (tenths * 100000)
        || ' ' || (longitude + 180000000) / (tenths * 100000) % (3600 / tenths)
    from (select (template #>> '{location,coordinates,latitude}')::integer as latitude,
                 (template #>> '{location,coordinates,longitude}')::integer as longitude) as said
    cross join unnest(array[1, 10]) as tenths
    where latitude is not null and longitude is not null);

-- The facets of a series: all that its phases have. What a date's own phase has is looked at where there are several.
create function phases_facets(phases jsonb) returns text[] language sql immutable parallel safe
return case when jsonb_array_length(phases) = 1 then template_facets(phases #> '{0,template}')
            else array(select distinct facet
                       from jsonb_array_elements(phases) as phase
                       cross join unnest(template_facets(phase -> 'template')) as facet
                       order by facet) end;

-- Where on the earth it is, in degrees: longitude, latitude. Null: not said.
create function template_place(template jsonb) returns point language sql immutable parallel safe
return point((template #>> '{location,coordinates,longitude}')::integer / 1000000.0::float8,
             (template #>> '{location,coordinates,latitude}')::integer / 1000000.0::float8);

-- How far it is over a round earth, in kilometres; a hair less, as rounding would make the sine of some more than 1.
create function kilometres(place point, latitude float8, longitude float8) returns float8 language sql immutable parallel safe
return 2 * 6371.0088 * asin((1 - 1e-12::float8) * sqrt(
    power(sind((place[1] - latitude) / 2), 2)
    + cosd(place[1]) * cosd(latitude) * power(sind((place[0] - longitude) / 2), 2)));

alter table known_series
    -- whether it has more than one phase, so that the planner knows that few have
    add column several boolean generated always as (jsonb_array_length(phases) > 1) stored,
    add column facets text[] generated always as (phases_facets(phases)) stored,
    -- of a series of one phase
    add column place point generated always as (
        case when jsonb_array_length(phases) = 1 then template_place(phases #> '{0,template}') end) stored;
alter table standalone_event
    add column facets text[] generated always as (template_facets(template)) stored,
    add column place point generated always as (template_place(template)) stored;
-- Whether a date says something itself that people look for.
alter table occurrence
    add column differs boolean generated always as (
        overrides ?| array['name', 'description', 'location', 'mode', 'tags', 'language']) stored;

create index known_series_facets on known_series using gin (facets) where visibility = 'public';
create index standalone_event_facets on standalone_event using gin (facets)
    where visibility = 'public' and status = 'scheduled' and not removed;
create index occurrence_that_differs on occurrence (starts_at, series_id, recurrence_id)
    where status = 'scheduled' and frozen is null and differs;
drop index occurrence_with_words;
