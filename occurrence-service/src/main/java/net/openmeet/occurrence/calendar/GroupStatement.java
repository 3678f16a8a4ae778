package net.openmeet.occurrence.calendar;

import static net.openmeet.occurrence.calendar.CalendarStatement.IN_RANGE;

import net.openmeet.occurrence.rights.OccurrenceRights;

/** The arms of a group's calendar: the dates of its series, which were chosen before, and its standalone events. */
final class GroupStatement {

    static final String READ =
            CalendarStatement.ofViewer("""
            select date.* from unnest(:series::uuid[]) as theirs (id)
            cross join lateral (
                select id, series_id as thing, recurrence_id as date, starts_at, null::text[] as reasons
                from occurrence
                where series_id = theirs.id and %1$s and (starts_at, series_id, recurrence_id) > (:start, :thing, :date)
                order by starts_at, recurrence_id limit :limit) as date
            union all
            (select id, id, '' collate "C", starts_at, null::text[]
             from standalone_event as event
             where event.group_id = :group and not removed and %1$s and (starts_at, id, '') > (:start, :thing, :date) and %2$s
             order by starts_at, id limit :limit)
            """.formatted(IN_RANGE, OccurrenceRights.eventListedInGroup("event")));

    private GroupStatement() {}
}
