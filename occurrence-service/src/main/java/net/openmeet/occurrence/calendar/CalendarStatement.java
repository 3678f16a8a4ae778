package net.openmeet.occurrence.calendar;

import net.openmeet.occurrence.series.SeriesReference;

/**
 * The statement that a page of a calendar is made of: what stands in it by the {@code arms} of the calendar, each of which reads no more than a page from an index
 * that has its rows by start; and what is stored of the dates that were computed for it.
 */
final class CalendarStatement {

    /** What every arm reads of {@code starts_at}. */
    static final String IN_RANGE = "starts_at >= :start and starts_at < :before";

    /**
     * Of the computed dates that aren't in the page those that aren't virtual, and those that somebody has answered. The limits of one make the planner look each date up;
     * one that is stored has no id here, so that nothing more is looked up of it.
     */
    private static final String COMPUTED = """
            select false, occurrence.id is not null, answered.occurrence_id, computed.thing, computed.date, computed.start, null
            from (select * from unnest(:ids::uuid[], :things::uuid[], :dates::text[], :starts::timestamptz[]) as each (id, thing, date, start)
                  where not exists (select from page where page.thing = each.thing and page.date = each.date)) as computed
            left join lateral (
                select id from occurrence
                where series_id = computed.thing and recurrence_id = computed.date limit 1) as occurrence on true
            left join lateral (
                select occurrence_id from attendance
                where occurrence.id is null and occurrence_id = computed.id limit 1) as answered on true
            where occurrence.id is not null or answered.occurrence_id is not null
            """;

    private CalendarStatement() {}

    /** The statement of a calendar that is the same for everybody, with these arms: {@code id, thing, date, starts_at, reasons}. */
    static String of(String arms) {
        return of(arms, SeriesReference.COLUMNS_FOR_EVERYBODY);
    }

    /** The same of a calendar of the account {@code :viewer}. */
    static String ofViewer(String arms) {
        return of(arms, SeriesReference.COLUMNS_BESIDE_EVENTS);
    }

    private static String of(String arms, String series) {
        return """
            with item as (%s), page as (
                select id, thing, date, starts_at, string_agg(array_to_string(reasons, ','), ',') as reasons
                from item
                group by id, thing, date, starts_at
                order by starts_at, thing, date limit :limit
            ), slot as (
                select true as in_page, true as stored, * from page
                union all
                %s
            )
            select slot.in_page, slot.stored, slot.thing, slot.date, slot.starts_at, slot.reasons, slot.id, %s,
                   coalesce(occurrence.version, event.version) as version,
                   coalesce(occurrence.status, event.status) as status,
                   coalesce(occurrence.cancellation_reason, event.cancellation_reason) as cancellation_reason,
                   coalesce(occurrence.frozen_timing, event.frozen_timing) as frozen_timing,
                   coalesce(occurrence.xmin, event.xmin)::text::bigint as row_state,
                   recurrence_id, overrides, frozen, occurrence.detached,
                   event.slug, event.owner_id, event.co_organisers, event.hosts, event.group_id, event.visibility, event.template, event.zone, event.start, event.duration,
                   attendance.version as attendance_version, going, waitlisted
            from slot
            left join occurrence on occurrence.id = slot.id
            left join known_series as known on known.id = occurrence.series_id
            left join series_restriction as restriction on restriction.series_id = known.id
            left join standalone_event as event on event.id = slot.id and not event.removed
            left join attendance on attendance.occurrence_id = slot.id
            """.formatted(arms, COMPUTED, series);
    }
}
