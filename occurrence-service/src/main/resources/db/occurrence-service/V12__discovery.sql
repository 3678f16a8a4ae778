-- What discovery looks in. Words are compared without case and accents; a template that says its language is found by the stems of its words, too.
create function folded(words text) returns text language sql immutable strict parallel safe
return replace(replace(replace(translate(lower(regexp_replace(normalize(words, NFKD), '[\u0300-\u036f]', '', 'g')),
    'øłđı', 'oldi'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe');

-- The stemming of a BCP 47 tag's language; simple where there is none.
create function stemming(tag text) returns regconfig language sql immutable parallel safe
return case split_part(lower(tag), '-', 1)
    when 'da' then 'danish'::regconfig when 'de' then 'german'::regconfig when 'en' then 'english'::regconfig
    when 'es' then 'spanish'::regconfig when 'fi' then 'finnish'::regconfig when 'fr' then 'french'::regconfig
    when 'hu' then 'hungarian'::regconfig when 'it' then 'italian'::regconfig when 'nb' then 'norwegian'::regconfig
    when 'nl' then 'dutch'::regconfig when 'no' then 'norwegian'::regconfig when 'pt' then 'portuguese'::regconfig
    when 'ro' then 'romanian'::regconfig when 'ru' then 'russian'::regconfig when 'sv' then 'swedish'::regconfig
    when 'tr' then 'turkish'::regconfig else 'simple'::regconfig end;

-- Between the words themselves and their stems, and after both, is a gap that no phrase reaches over; nobody's word is a pilcrow.
create function lexemes(words text, tag text) returns tsvector language sql immutable parallel safe
return to_tsvector('simple', folded(coalesce(words, ''))) || '''¶'':9'::tsvector
    || case when stemming(tag) = 'simple'::regconfig then ''::tsvector
            else to_tsvector(stemming(tag), folded(coalesce(words, ''))) || '''¶'':9'::tsvector end;

-- The words of a template, or of overrides: a for the name, b for the first 2,000 characters of the description, c for the place.
create function template_lexemes(template jsonb) returns tsvector language sql immutable parallel safe
return setweight(lexemes(template ->> 'name', template ->> 'language'), 'A')
    || setweight(lexemes(left(template ->> 'description', 2000), template ->> 'language'), 'B')
    || setweight(lexemes(concat_ws(' ', template #>> '{location,name}', template #>> '{location,locality}',
                                   template #>> '{location,street}'), template ->> 'language'), 'C');

-- The words of a series: all that its latest phases have. Of so many, as a row has room for so many words.
create aggregate all_lexemes (tsvector) (sfunc = tsvector_concat, stype = tsvector, initcond = '', parallel = safe);
create function phases_lexemes(phases jsonb) returns tsvector language sql immutable parallel safe
return case when jsonb_array_length(phases) = 1 then template_lexemes(phases #> '{0,template}')
            else (select all_lexemes(template_lexemes(phase -> 'template'))
                  from (select phase from jsonb_array_elements(phases) with ordinality as listed (phase, number)
                        order by number desc limit 20) as latest) end;

-- What the phase of a date says.
create function phase_template(phases jsonb, recurrence_id text) returns jsonb language sql immutable parallel safe
return (select phase -> 'template' from jsonb_array_elements(phases) with ordinality as listed (phase, number)
        where number = 1 or (phase #>> '{schedule,start}') collate "C" <= recurrence_id
        order by number desc limit 1);

-- What somebody looks for, in whatever language, and without the very words after a hyphen: the stem of another language may be a word of
-- this one, so nothing is left out for a stem. Null where nothing is looked for.
create function looked_for(words text) returns tsquery language sql stable parallel safe
set client_min_messages = 'warning'
return (
    with excluded as (
        select string_agg('(' || query || ')', ' | ')::tsquery as query
        from regexp_matches(folded(words), '(?:^|\s)-\s*(?:"([^"]*)"|(\S+))', 'g') as term
        cross join lateral (select phraseto_tsquery('simple', coalesce(term[1], term[2]))::text as query) as parsed
        where query <> ''
    ), wanted as (
        select string_agg(distinct '(' || query || ')', ' | ')::tsquery as query
        from unnest(array['simple', 'danish', 'dutch', 'english', 'finnish', 'french', 'german', 'hungarian', 'italian',
                          'norwegian', 'portuguese', 'romanian', 'russian', 'spanish', 'swedish', 'turkish']::regconfig[])
             as language
        cross join lateral (select websearch_to_tsquery(
            language, regexp_replace(folded(words), '(^|\s)-\s*("[^"]*"|\S+|$)', ' ', 'g'))::text as query) as parsed
        where query <> ''
    )
    select case when excluded.query is null then wanted.query else wanted.query && !! excluded.query end
    from wanted cross join excluded);

alter table known_series
    add column words tsvector generated always as (phases_lexemes(phases)) stored;
alter table standalone_event
    add column words tsvector generated always as (template_lexemes(template)) stored;
-- Of a date that says itself what people look for; null: it says what its series says.
alter table occurrence
    add column words tsvector generated always as (
        case when overrides ?| array['name', 'description', 'location'] then template_lexemes(overrides) end) stored;

create index known_series_words on known_series using gin (words) where visibility = 'public';
create index standalone_event_words on standalone_event using gin (words)
    where visibility = 'public' and status = 'scheduled' and not removed;
create index standalone_event_to_come on standalone_event (starts_at, id)
    where visibility = 'public' and status = 'scheduled' and not removed;
create index occurrence_to_come on occurrence (starts_at, series_id, recurrence_id)
    where status = 'scheduled' and frozen is null;
create index occurrence_with_words on occurrence (starts_at, series_id, recurrence_id)
    where status = 'scheduled' and frozen is null and words is not null;
