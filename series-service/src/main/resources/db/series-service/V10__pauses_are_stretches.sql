-- A pause is a stretch of time beside the phases, and no longer the dates that it left out: those are dates of the phases again, by the day, since the
-- time of day may have changed meanwhile. What had begun when it was asked for took place: it begins with the day of the first date that it left out.
update series set
    phases = (
        select jsonb_agg(
            jsonb_set(phase, '{schedule,exdates}', coalesce((
                select jsonb_agg(exdate order by exdate)
                from jsonb_array_elements_text(phase #> '{schedule,exdates}') as exdate
                where left(exdate, 10) not in (
                    select left(paused, 10)
                    from jsonb_array_elements(pauses) as pause, jsonb_array_elements_text(pause -> 'dates') as paused)), '[]'))
            order by number)
        from jsonb_array_elements(phases) with ordinality as listed (phase, number)),
    pauses = (
        select jsonb_agg((pause - 'dates') || jsonb_build_object('from', left(pause #>> '{dates,0}', 10)) order by number)
        from jsonb_array_elements(pauses) with ordinality as listed (pause, number))
where pauses <> '[]';
