-- Who comes to each date of a series, unless they say no. Whoever does no more keeps a row, so that versions rise; all of it goes with what they are to the
-- series.
create sequence standing_answer_place;
create table standing_answer (
    series_id  uuid not null,
    account_id uuid not null,
    version    bigint not null check (version > 0),
    guests     integer not null check (guests between 0 and 10),
    from_date  text,
    place      bigint not null,
    given_at   timestamptz not null,
    ended      boolean not null default false,
    primary key (series_id, account_id),
    foreign key (series_id, account_id) references series_follower on delete cascade
);
comment on column standing_answer.from_date is 'the RecurrenceId, or the day, of the first date that it answers; null: all that are to come';
comment on column standing_answer.place is 'their order: who gave one first comes first on each list';
create unique index standing_answer_in_order on standing_answer (series_id, place) where not ended;

-- The dates to which somebody who comes to each doesn't.
create table standing_answer_exception (
    series_id     uuid not null,
    account_id    uuid not null,
    recurrence_id text not null,
    primary key (series_id, account_id, recurrence_id),
    foreign key (series_id, account_id) references standing_answer on delete cascade
);

-- Which date of its series it is. What is known of before gets it by ./openmeet rebuild, and with the next change.
alter table known_occurrence add column recurrence_id text;

-- A list of a date opens with the standing answers of its series, before anybody else's.
alter table attendance_list add column unopened boolean not null default false;
comment on column attendance_list.unopened is 'of a date: the standing answers for its series have not been taken yet';
create index attendance_list_unopened on attendance_list (series_id) where unopened;

alter table rsvp add column standing boolean not null default false;
comment on column rsvp.standing is 'as the standing answer for the series says, and not said for this date alone';
