-- Every name that a standalone event has or had: a name never means something else. What was public once has one that can be guessed, and
-- takes that one back when it is public again.
create table event_slug (
    slug      text primary key,
    event_id  uuid not null references standalone_event (id),
    guessable boolean not null,
    constraint event_slug_is_no_date check (slug !~ '-\d{4}-\d{2}-\d{2}(-\d{4}(\d{2})?)?$')
);
create unique index event_slug_one_is_guessable on event_slug (event_id) where guessable;
insert into event_slug (slug, event_id, guessable) select slug, id, visibility = 'public' from standalone_event;
