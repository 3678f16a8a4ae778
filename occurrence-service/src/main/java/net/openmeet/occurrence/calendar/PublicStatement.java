package net.openmeet.occurrence.calendar;

import static net.openmeet.occurrence.calendar.CalendarStatement.IN_RANGE;

import net.openmeet.occurrence.series.SeriesReference;

/**
 * The arms of the public calendar. Who looks for words finds dates that say what their series says by the series' words; those that say something themselves by
 * the words of theirs, and of their series where it isn't overridden; and standalone events by theirs.
 */
final class PublicStatement {

    private static final String NO_REASONS = "null::text[]";
    private static final String TO_COME = "status = 'scheduled' and frozen is null and " + IN_RANGE;

    /** The words of the phase that a date belongs to: those of a series are its phases'. */
    private static final String OF_PHASE = "template_lexemes(phase_template(known.phases, recurrence_id))";

    private static final String DATES = """
            (select occurrence.id, occurrence.series_id as thing, recurrence_id as date, starts_at, %1$s as reasons
             from occurrence
             join known_series as known on known.id = occurrence.series_id and known.visibility = 'public'
             join series_restriction as restriction
                  on restriction.series_id = known.id and restriction.visibility = 'public'
             where %2$s and (starts_at, occurrence.series_id, recurrence_id) > (:start, :thing, :date) %3$s
             order by starts_at, occurrence.series_id, recurrence_id limit :limit)
            """;

    /** There are few of them: the limits of one make the planner look their series up, of which it would read all. */
    private static final String DATES_WITH_WORDS = """
            union all
            (select occurrence.id, occurrence.series_id, recurrence_id, starts_at, %1$s
             from occurrence
             cross join lateral (
                 select words, phases from known_series
                 where id = occurrence.series_id and visibility = 'public' limit 1) as known
             cross join lateral (
                 select from series_restriction
                 where series_id = occurrence.series_id and visibility = 'public' limit 1) as restriction
             where %2$s and (starts_at, occurrence.series_id, recurrence_id) > (:start, :thing, :date)
               and occurrence.words is not null
               and (ts_filter(case when jsonb_array_length(known.phases) = 1 then known.words else %3$s end, array_remove(array[
                        case when overrides -> 'name' is null then 'a' end,
                        case when overrides -> 'description' is null then 'b' end,
                        case when overrides -> 'location' is null then 'c' end], null)::"char"[])
                    || occurrence.words) @@ :words::tsquery
             order by starts_at, occurrence.series_id, recurrence_id limit :limit)
            """.formatted(NO_REASONS, TO_COME, OF_PHASE);

    private static final String EVENTS = """
            union all
            (select id, id, '' collate "C", starts_at, %1$s
             from standalone_event
             where visibility = 'public' and status = 'scheduled' and not removed
               and %2$s and (starts_at, id, '') > (:start, :thing, :date) %3$s
             order by starts_at, id limit :limit)
            """;

    /** Everything. */
    static final String ALL =
            CalendarStatement.of(DATES.formatted(NO_REASONS, TO_COME, "") + EVENTS.formatted(NO_REASONS, IN_RANGE, ""));

    /** What has the words of {@code :words}. */
    static final String WITH_WORDS = CalendarStatement.of(DATES.formatted(
                    NO_REASONS,
                    TO_COME,
                    "and occurrence.words is null and known.words @@ :words::tsquery"
                            + " and (jsonb_array_length(known.phases) = 1 or %s @@ :words::tsquery)"
                                    .formatted(OF_PHASE))
            + DATES_WITH_WORDS
            + EVENTS.formatted(NO_REASONS, IN_RANGE, "and words @@ :words::tsquery"));

    /** The first series, in an order of their own. */
    static final String ALL_SERIES = """
            select %s from known_series as known
            join series_restriction as restriction
                 on restriction.series_id = known.id and restriction.visibility = 'public'
            where known.visibility = 'public' %s
            order by known.id limit :limit
            """.formatted(SeriesReference.COLUMNS, "");

    /** The first series that have the words of {@code :words}. */
    static final String SERIES_WITH_WORDS =
            ALL_SERIES.replace("order by", "and known.words @@ :words::tsquery\norder by");

    /** Of dates those whose phase doesn't have the words of {@code :words}, though their series has. */
    static final String UNFIT = """
            select known.id, recurrence_id
            from unnest(:things::uuid[], :dates::text[]) as computed (thing, recurrence_id)
            join known_series as known on known.id = computed.thing
            where not %s @@ :words::tsquery
            """.formatted(OF_PHASE);

    private PublicStatement() {}
}
