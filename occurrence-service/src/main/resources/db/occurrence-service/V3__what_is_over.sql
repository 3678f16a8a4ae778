-- What a series gave its dates before: true for those that ended by then, stored or not.
create table past_template (
    series_id uuid not null references known_series (id) on delete cascade,
    until     timestamptz not null,
    template  jsonb not null,
    primary key (series_id, until)
);

-- When it took place, written down when it ended. Null: it hasn't ended, or ended before this was written down.
alter table occurrence add column frozen_timing jsonb;
alter table standalone_event add column frozen_timing jsonb;
