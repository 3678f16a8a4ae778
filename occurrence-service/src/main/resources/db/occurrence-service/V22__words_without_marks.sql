-- Words are what stands between marks, whatever kind of mark somebody's keyboard has: typographic ones, and letters that look like an apostrophe, part
-- words as those of ASCII do; what isn't seen, as a soft hyphen, is left out. The collation is named, as that of the database may know ASCII alone,
-- and takes all else for letters. The keyboard's quotation mark stays: it is syntax of what people type, and parts words anyway.
create or replace function folded(words text) returns text language sql immutable strict parallel safe
return replace(replace(replace(translate(lower(regexp_replace(regexp_replace(normalize(words, NFKD) collate pg_c_utf8,
    '[\u0300-\u036f\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]', '', 'g'),
    '(?!")[[:punct:]\u0085\u02b9-\u02ff\u0559\u07f4\u07f5\u1680\u200b\u2028\u2029\ua78b\ua78c]', ' ', 'g')),
    'øłđı', 'oldi'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe');

-- As before. Quotation marks of all kinds enclose words that stand together; a hyphen excludes what it touches, and parts words anywhere else.
create or replace function looked_for(words text) returns tsquery language sql stable parallel safe
set client_min_messages = 'warning'
return (
    with typed as (
        select translate(normalize(words, NFKD), '“”„‟«»〝〞〟', '"""""""""') collate pg_c_utf8 as text
    ), excluded as (
        select string_agg('(' || query || ')', ' | ')::tsquery as query
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
