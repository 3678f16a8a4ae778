-- Who was seen at an occurrence, or wasn't after all: one row for each time that somebody said so, which stays as it was written. What is, the last of them
-- says by when it was seen, in whatever order and however often devices tell of it.
create table check_in (
    occurrence_id uuid not null,
    account_id    uuid not null,
    seen_at       timestamptz not null,
    present       boolean not null,
    noted_by      uuid not null,
    noted_at      timestamptz not null,
    primary key (occurrence_id, account_id, seen_at),
    foreign key (occurrence_id, account_id) references rsvp on delete cascade
);
comment on column check_in.seen_at is 'by the clock of whoever saw it';
comment on column check_in.present is 'false: it was a mistake';
comment on column check_in.noted_by is 'who said so; zeros: somebody whose account was erased';

create function check_in_stays() returns trigger language plpgsql as
$$ begin raise exception 'What was noted at the door stays'; end $$;
create trigger check_in_stays before update of occurrence_id, account_id, seen_at, present, noted_at on check_in
    execute function check_in_stays();
