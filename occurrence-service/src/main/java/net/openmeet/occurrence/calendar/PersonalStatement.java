package net.openmeet.occurrence.calendar;

import static net.openmeet.occurrence.calendar.CalendarStatement.IN_RANGE;

import net.openmeet.occurrence.rights.OccurrenceRights;

/** The arms of a member's own calendar: one for each reason to stand in it, and each kind of what stands there. A further reason is a further arm. */
final class PersonalStatement {

    static final String READ = CalendarStatement.ofViewer("""
            with standing as (
                select occurrence_id, array_agg(status) as reasons from standing
                where account_id = :viewer and status in ('going', 'waitlisted', 'pending', 'interested')
                group by occurrence_id
            )
            select own_date.* from unnest(:series::uuid[], :concerns::text[]) as own (id, concern)
            cross join lateral (
                select id, series_id as thing, recurrence_id as date, starts_at, array[own.concern] as reasons
                from occurrence
                where series_id = own.id and %1$s and (starts_at, series_id, recurrence_id) > (:start, :thing, :date)
                order by starts_at, recurrence_id limit :limit) as own_date
            union all
            (select id, id, '' collate "C", starts_at, array['organising']
             from standalone_event as event
             where %5$s and not removed and %1$s and (starts_at, id, '') > (:start, :thing, :date) and %2$s
             order by starts_at, id limit :limit)
            union all
            (select id, id, '' collate "C", starts_at, array['group']
             from standalone_event as event
             where %6$s and not removed and %1$s and (starts_at, id, '') > (:start, :thing, :date) and %7$s
             order by starts_at, id limit :limit)
            union all
            (select occurrence.id, series_id, recurrence_id, starts_at, standing.reasons
             from standing
             join occurrence on occurrence.id = standing.occurrence_id
             where %1$s and (starts_at, series_id, recurrence_id) > (:start, :thing, :date)
               and exists (select from known_series as known
                           join series_restriction as restriction on restriction.series_id = known.id
                           where known.id = occurrence.series_id and %3$s and %4$s)
             order by starts_at, occurrence.series_id, recurrence_id limit :limit)
            union all
            (select event.id, event.id, '' collate "C", starts_at, standing.reasons
             from standing
             join standalone_event as event on event.id = standing.occurrence_id
             where not removed and %1$s and (starts_at, event.id, '') > (:start, :thing, :date) and %2$s
             order by starts_at, event.id limit :limit)
            """.formatted(
                    IN_RANGE,
                    OccurrenceRights.eventSeenBy("event"),
                    OccurrenceRights.seenBy("known", "restriction"),
                    OccurrenceRights.seenBy("restriction"),
                    OccurrenceRights.organisedBy("event"),
                    OccurrenceRights.ofGroups("event"),
                    OccurrenceRights.eventListedToMembers("event")));

    private PersonalStatement() {}
}
