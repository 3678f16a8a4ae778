-- Visible to whoever has signed in.
alter table series_restriction
    drop constraint series_restriction_visibility_check,
    add constraint series_restriction_visibility_check
        check (visibility in ('public', 'members', 'unlisted', 'group', 'private', 'nobody'));
alter table known_series
    drop constraint known_series_visibility_check,
    add constraint known_series_visibility_check check (visibility in ('public', 'members', 'unlisted', 'group', 'private'));
alter table standalone_event
    drop constraint standalone_event_visibility_check,
    add constraint standalone_event_visibility_check
        check (visibility in ('public', 'members', 'unlisted', 'group', 'private'));

-- Who has signed in finds these, too. What is looked for by everybody else is found by the same indexes.
drop index known_series_words, known_series_facets, standalone_event_words, standalone_event_to_come, standalone_event_facets;
create index known_series_words on known_series using gin (words) where visibility in ('public', 'members');
create index known_series_facets on known_series using gin (facets) where visibility in ('public', 'members');
create index standalone_event_words on standalone_event using gin (words)
    where visibility in ('public', 'members') and status = 'scheduled' and not removed;
create index standalone_event_to_come on standalone_event (starts_at, id)
    where visibility in ('public', 'members') and status = 'scheduled' and not removed;
create index standalone_event_facets on standalone_event using gin (facets)
    where visibility in ('public', 'members') and status = 'scheduled' and not removed;
