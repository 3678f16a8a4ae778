package net.openmeet.occurrence.calendar;

import static net.openmeet.occurrence.calendar.CalendarStatement.IN_RANGE;

import net.openmeet.occurrence.series.SeriesReference;

/**
 * Statements that find series by their next date: the first from {@code :from} on that isn't cancelled and has what is looked for. One that has ended meanwhile still
 * is the first, so that no series comes twice while somebody turns pages.
 */
final class NextDateStatement {

    private final DiscoverySearch search;
    private final DiscoveryConditions conditions;

    NextDateStatement(DiscoverySearch search) {
        this.search = search;
        this.conditions = new DiscoveryConditions(search);
    }

    /** A page of series by their stored next dates. */
    String page() {
        if (search.isForEverything()) {
            return search.over(CalendarStatement.of(datesThat("")));
        }
        String following = search.few() == null
                ? datesThat("and not occurrence.differs " + conditions.ofDateThatFollows("occurrence"))
                : datesOfFew();
        return search.over(CalendarStatement.of(
                following + " union all " + datesThat("and occurrence.differs " + conditions.ofDate("occurrence"))));
    }

    private String datesOfFew() {
        return """
            (select next.id, next.series_id as thing, next.recurrence_id as date, next.starts_at, null::text[] as reasons
             from unnest(:few::uuid[]) as few (id)
             join known_series as known on known.id = few.id and known.visibility {listed}
             join series_restriction as restriction
                  on restriction.series_id = known.id and restriction.visibility {listed} %s
             cross join lateral (
                 select id, series_id, recurrence_id, starts_at, status, frozen from occurrence as date
                 where date.series_id = few.id and date.starts_at < :before and %s
                 order by date.starts_at, date.recurrence_id limit 1) as next
             where next.status = 'scheduled' and next.frozen is null
               and (next.starts_at, next.series_id, next.recurrence_id) > (:start, :thing, :date)
             order by next.starts_at, next.series_id, next.recurrence_id limit :limit)
            """.formatted(PublicStatement.SHOWN, counts("date", conditions.ofDate("date")));
    }

    private String datesThat(String fit) {
        return """
            (select occurrence.id, occurrence.series_id as thing, recurrence_id as date, starts_at, null::text[] as reasons
             from occurrence
             join known_series as known on known.id = occurrence.series_id and known.visibility {listed}
             join series_restriction as restriction
                  on restriction.series_id = known.id and restriction.visibility {listed} %5$s
             where occurrence.status = 'scheduled' and frozen is null and %1$s and %2$s
               and (starts_at, occurrence.series_id, recurrence_id) > (:start, :thing, :date) %3$s
               and not exists (
                   select from occurrence as earlier
                   where earlier.series_id = occurrence.series_id and %4$s
                     and (earlier.starts_at, earlier.recurrence_id) < (occurrence.starts_at, occurrence.recurrence_id))
             order by starts_at, occurrence.series_id, recurrence_id limit :limit)
            """.formatted(
                        IN_RANGE,
                        counts("occurrence", ""),
                        fit,
                        counts("earlier", conditions.ofDate("earlier")),
                        PublicStatement.SHOWN);
    }

    /**
     * The first series, in an order of their own, of which no stored next date comes before {@code :window}, and some phase may have what is looked for; with the
     * stored one that comes later and before {@code :before}, if there is one.
     */
    String candidates() {
        return search.over("""
            select %s, next.recurrence_id, next.starts_at,
                   array(select date.recurrence_id from occurrence as date
                         where date.series_id = known.id and date.recurrence_id >= :day) as stored
            from known_series as known
            join series_restriction as restriction
                 on restriction.series_id = known.id and restriction.visibility {listed} %s
            left join lateral (
                select date.recurrence_id, date.starts_at from occurrence as date
                where date.series_id = known.id and date.starts_at < :before and %s
                order by date.starts_at, date.recurrence_id limit 1) as next on true
            where known.visibility {listed} and (next.starts_at is null or next.starts_at >= :window) %s
            order by known.id limit :limit
            """.formatted(
                        SeriesReference.COLUMNS_FOR_EVERYBODY,
                        PublicStatement.SHOWN,
                        counts("date", conditions.ofDate("date")),
                        conditions.ofOneOfThem()));
    }

    /** Of computed dates those whose phase doesn't have what is looked for, though their series may. */
    String unfit() {
        return """
            select known.id, computed.recurrence_id
            from unnest(:things::uuid[], :dates::text[]) as computed (thing, recurrence_id)
            join known_series as known on known.id = computed.thing
            where not (true %s)
            """.formatted(conditions.ofPhase("computed"));
    }

    /** Stored dates by their names, and what is stored of the computed ones beside them. */
    static String rows() {
        return CalendarStatement.of("""
            select occurrence.id, occurrence.series_id as thing, recurrence_id as date, starts_at, null::text[] as reasons
            from unnest(:stored_things::uuid[], :stored_dates::text[]) as stored (thing, stored_date)
            join occurrence on occurrence.series_id = stored.thing and occurrence.recurrence_id = stored.stored_date
            """);
    }

    private static String counts(String date, String fit) {
        return "%1$s.status <> 'cancelled' and %1$s.detached is null and %1$s.starts_at >= :from %2$s"
                .formatted(date, fit);
    }
}
