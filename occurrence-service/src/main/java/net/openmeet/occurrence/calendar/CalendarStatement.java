package net.openmeet.occurrence.calendar;

import net.openmeet.occurrence.rights.OccurrenceRights;
import net.openmeet.occurrence.series.SeriesReference;

/**
 * The statement that a calendar is made of. Each reason to stand in it is an arm of {@code item}, which reads no more than a page from the index that has its
 * rows by start, or by account; a further reason is one arm more.
 */
final class CalendarStatement {

    private static final String IN_RANGE = "starts_at >= :start and starts_at < :before";

    private static final String ARMS = """
            select own_date.* from unnest(:series::uuid[]) as own (id)
            cross join lateral (
                select id, series_id as thing, recurrence_id as date, starts_at, array['organising'] as reasons
                from occurrence
                where series_id = own.id and %1$s and (starts_at, series_id, recurrence_id) > (:start, :thing, :date)
                order by starts_at, recurrence_id limit :limit) as own_date
            union all
            (select id, id, '' collate "C", starts_at, array['organising']
             from standalone_event as event
             where owner_id = :viewer and not removed and %1$s and (starts_at, id, '') > (:start, :thing, :date) and %2$s
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
                    OccurrenceRights.seenBy("event"),
                    OccurrenceRights.seenBy("known"),
                    OccurrenceRights.seenBy("restriction"));

    /**
     * Of the computed dates that aren't virtual though no occurrence is in their place, and those that somebody has answered. The limits of one make the planner
     * look each date up.
     */
    private static final String COMPUTED = """
            select false, coalesce(occurrence.id, computed.id), computed.thing, computed.date, computed.start, null
            from unnest(:ids::uuid[], :things::uuid[], :dates::text[], :starts::timestamptz[])
                 as computed (id, thing, date, start)
            left join lateral (
                select id, starts_at from occurrence
                where series_id = computed.thing and recurrence_id = computed.date limit 1) as occurrence on true
            left join lateral (
                select occurrence_id from attendance where occurrence_id = computed.id limit 1) as answered on true
            where occurrence.starts_at is distinct from computed.start
              and (occurrence.id is not null or answered.occurrence_id is not null)
            """;

    static final String READ = """
            with standing as (
                select occurrence_id, array_agg(status) as reasons from standing
                where account_id = :viewer and status in ('going', 'waitlisted', 'interested')
                group by occurrence_id
            ), item as (%s), page as (
                select id, thing, date, starts_at, array_agg(distinct reason) as reasons
                from item cross join unnest(item.reasons) as reason
                group by id, thing, date, starts_at
                order by starts_at, thing, date limit :limit
            ), slot as (
                select true as in_page, * from page
                union all
                %s
            )
            select slot.in_page, slot.thing, slot.date, slot.starts_at, slot.reasons, slot.id, %s,
                   coalesce(occurrence.version, event.version) as version,
                   coalesce(occurrence.status, event.status) as status,
                   coalesce(occurrence.cancellation_reason, event.cancellation_reason) as cancellation_reason,
                   coalesce(occurrence.frozen_timing, event.frozen_timing) as frozen_timing,
                   coalesce(occurrence.xmin, event.xmin)::text::bigint as row_state,
                   recurrence_id, overrides, frozen, occurrence.detached,
                   event.slug, event.owner_id, event.visibility, event.template, event.zone, event.start, event.duration,
                   attendance.version as attendance_version, going, waitlisted
            from slot
            left join occurrence on occurrence.id = slot.id
            left join known_series as known on known.id = occurrence.series_id
            left join series_restriction as restriction on restriction.series_id = known.id
            left join standalone_event as event on event.id = slot.id
            left join attendance on attendance.occurrence_id = slot.id
            """.formatted(ARMS, COMPUTED, SeriesReference.COLUMNS);

    private CalendarStatement() {}
}
