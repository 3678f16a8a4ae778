-- Every local time is one of a zone. No API made a thing without one; what a message of before may have brought was taken in UTC.
update known_series set phases = (
    select jsonb_agg(case when phase #>> '{schedule,zone}' is null then jsonb_set(phase, '{schedule,zone}', '"UTC"') else phase end order by number)
    from jsonb_array_elements(phases) with ordinality as listed (phase, number))
where phases @? '$[*].schedule ? (!exists (@.zone) || @.zone == null)';
update occurrence set frozen_timing = jsonb_set(frozen_timing, '{zone}', '"UTC"')
where frozen_timing is not null and frozen_timing ->> 'zone' is null;
update standalone_event set frozen_timing = jsonb_set(frozen_timing, '{zone}', '"UTC"')
where frozen_timing is not null and frozen_timing ->> 'zone' is null;
update standalone_event set zone = 'UTC' where zone is null;
alter table standalone_event alter column zone set not null;
