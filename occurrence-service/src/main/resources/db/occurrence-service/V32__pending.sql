-- Who waits for the organiser's approval. Those who wait already come with the next change of theirs, or with a rebuild.
drop index standing_that_counts;
alter table standing
    drop constraint standing_status_check,
    add constraint status_is_known check (status in ('none', 'going', 'waitlisted', 'pending', 'interested', 'not_going'));
create index standing_that_counts on standing (account_id, occurrence_id) include (status)
    where status in ('going', 'waitlisted', 'pending', 'interested');
