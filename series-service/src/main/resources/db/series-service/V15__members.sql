-- Visible to whoever has signed in, and in lists for them.
alter table series
    drop constraint series_visibility_check,
    add constraint series_visibility_check check (visibility in ('PUBLIC', 'MEMBERS', 'UNLISTED', 'GROUP', 'PRIVATE'));
create index series_listed_newest on series (published_at desc, id desc)
    where visibility in ('PUBLIC', 'MEMBERS') and published_at is not null;
