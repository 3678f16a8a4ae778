-- A series is its phases: each a schedule and a template.
alter table known_series
    add column phases jsonb,
    -- how often a date's derived id is taken by an occurrence that was carried over to another date, by RecurrenceId
    add column taken  jsonb not null default '{}';
update known_series set phases = jsonb_build_array(jsonb_build_object(
    'schedule', jsonb_build_object('zone', zone, 'start', start, 'duration', duration,
                                   'rrules', to_jsonb(rrules), 'rdates', to_jsonb(rdates), 'exdates', to_jsonb(exdates)),
    'template', template));
alter table known_series
    alter column phases set not null,
    drop column template, drop column zone, drop column start, drop column duration,
    drop column rrules, drop column rdates, drop column exdates;

-- Past dates have what their phase had then.
alter table past_template alter column template drop not null, add column phases jsonb,
    add constraint past_template_is_either check ((template is null) <> (phases is null));

-- When a date takes place that isn't one of its series any more; null: it is.
alter table occurrence add column detached jsonb;
-- What a date was that went with its series' change; null: it went for another reason.
alter table removed_occurrence add column detached jsonb;
create index occurrence_by_id on occurrence (series_id, id);

-- Which date an occurrence was before a version of its series made another one of it, or none.
create table former_date (
    occurrence_id uuid not null references occurrence (id) on delete cascade,
    version       bigint not null,
    series_id     uuid not null,
    recurrence_id text collate "C" not null,
    detached      jsonb,
    primary key (occurrence_id, version)
);
create index former_date_by_name on former_date (series_id, recurrence_id, version);

-- The newest fact about a series, of whatever it tells.
alter table series_restriction add column heard bigint not null default 0;

-- Before and after are whole series with their phases now.
update series_propagation set
    before = jsonb_set(before, '{phases}', jsonb_build_array(jsonb_build_object('schedule', before -> 'schedule', 'template', before -> 'template'))),
    after = jsonb_set(after, '{phases}', jsonb_build_array(jsonb_build_object('schedule', after -> 'schedule', 'template', after -> 'template')))
where finished_at is null;
