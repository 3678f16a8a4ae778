-- A series is a list of phases, each with one schedule and one template, read and written as a whole. Until now each had one.
alter table series add column phases jsonb;
update series set phases = jsonb_build_array(jsonb_build_object(
    'schedule', jsonb_build_object(
        'zone', time_zone,
        'start', start_id,
        'duration', duration,
        'rrules', rrules,
        'rdates', rdates,
        'exdates', exdates),
    'template', template));
alter table series
    alter column phases set not null,
    add constraint series_has_phases check (jsonb_array_length(phases) between 1 and 100),
    drop column template,
    drop column time_zone,
    drop column start_id,
    drop column duration,
    drop column rrules,
    drop column rdates,
    drop column exdates,
    drop column start_matches_rules;

-- What was ever changed of a series, by whom and when, for those who may change it.
create table series_change (
    series_id uuid not null references series on delete cascade,
    version bigint not null,
    change_id uuid not null,
    changed_by uuid,
    changed_at timestamptz not null,
    kind text not null,
    -- The first date that it concerns, as the API writes it.
    from_id text,
    changes jsonb not null,
    primary key (series_id, version)
);
