-- A name with an apostrophe is also written as one word: O’Connor and oconnor, Hawaiʻi and hawaii. An apostrophe is any mark that people write for one
-- between two letters; it goes. What comes before an s at the end of a word, as possessives have it, becomes what is given.
create function joined(words text, possessive text) returns text language sql immutable strict parallel safe
return regexp_replace(
    regexp_replace(words collate pg_c_utf8, '(?<=[[:alpha:]\u0300-\u036f])[''`\u00b4\u02b9\u02bb-\u02bf\u02c8\u055a\u2018\u2019\u201b\u2032\ua78b\ua78c\uff07](?=[sS]\M)', possessive, 'g'),
    '(?<=[[:alpha:]\u0300-\u036f])[''`\u00b4\u02b9\u02bb-\u02bf\u02c8\u055a\u2018\u2019\u201b\u2032\ua78b\ua78c\uff07](?=[[:alpha:]])', '', 'g');

-- As lexemes was.
create function separate_lexemes(words text, tag text) returns tsvector language sql immutable parallel safe
return to_tsvector('simple', folded(coalesce(words, ''))) || '''¶'':9'::tsvector
    || case when stemming(tag) = 'simple'::regconfig then ''::tsvector
            else to_tsvector(stemming(tag), folded(coalesce(words, ''))) || '''¶'':9'::tsvector end;

-- The words that apostrophes part and, where there are any that don't stand before an s, the text once more as it is without.
create or replace function lexemes(words text, tag text) returns tsvector language sql immutable parallel safe
return separate_lexemes(words, tag)
    || case when words is null or joined(words, ' ') = words then ''::tsvector
            when folded(joined(words, ' ')) = folded(words) then ''::tsvector
            else separate_lexemes(joined(words, ' '), tag) end;

-- As before, in each way in which what has an apostrophe may be written without.
create or replace function looked_for(words text) returns tsquery language sql stable parallel safe
set client_min_messages = 'warning'
return (
    with typed as (
        select distinct translate(normalize(written, NFKD), '“”„‟«»〝〞〟', '"""""""""') collate pg_c_utf8 as text
        from unnest(array[words, joined(words, ' '), joined(words, '')]) as written
    ), excluded as (
        select string_agg(distinct '(' || query || ')', ' | ')::tsquery as query
        from typed
        cross join lateral regexp_matches(text, '(?:^|\s)-(?:"([^"]*)"|(\S+))', 'g') as term
        cross join lateral (
            select phraseto_tsquery('simple', folded(coalesce(term[1], term[2])))::text as query) as parsed
        where query <> ''
    ), wanted as (
        select string_agg(distinct '(' || query || ')', ' | ')::tsquery as query
        from typed
        cross join unnest(array['simple', 'danish', 'dutch', 'english', 'finnish', 'french', 'german', 'hungarian',
                                'italian', 'norwegian', 'portuguese', 'romanian', 'russian', 'spanish', 'swedish',
                                'turkish']::regconfig[]) as language
        cross join lateral (select websearch_to_tsquery(
            language, folded(regexp_replace(text, '(^|\s)-("[^"]*"|\S+)', ' ', 'g')))::text as query) as parsed
        where query <> ''
    )
    select case when excluded.query is null then wanted.query else wanted.query && !! excluded.query end
    from wanted cross join excluded);

-- Said anew, expressions are computed anew; the indexes stay.
alter table known_series
    alter column words set expression as (phases_lexemes(phases));
alter table standalone_event
    alter column words set expression as (template_lexemes(template));
alter table occurrence
    alter column words set expression as (
        case when overrides ?| array['name', 'description', 'location'] then template_lexemes(overrides) end);
