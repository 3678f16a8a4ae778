package net.openmeet.occurrence.calendar;

import static net.openmeet.occurrence.calendar.CalendarStatement.IN_RANGE;
import static net.openmeet.occurrence.calendar.DiscoveryConditions.OF_PHASE;

import net.openmeet.vocabulary.restriction.RestrictionRights;

/**
 * The statement of the public calendar. Who looks for something finds dates that say what their series says by the series' words and facets; those that say
 * something themselves by what they show, which is theirs where they override it; and standalone events by theirs.
 */
final class PublicStatement {

    private static final String TO_COME = "status = 'scheduled' and frozen is null and " + IN_RANGE;

    /** What moderators hid is in no calendar that isn't of who organises it. */
    static final String SHOWN = " and not " + RestrictionRights.hidden("restriction.series_id", "restriction.owner_id");

    private final DiscoverySearch search;
    private final DiscoveryConditions conditions;

    PublicStatement(DiscoverySearch search) {
        this.search = search;
        this.conditions = new DiscoveryConditions(search);
    }

    /** A page. */
    String page() {
        return search.over(CalendarStatement.of(
                search.isForEverything()
                        ? datesThat("") + events()
                        : (search.few() == null
                                        ? datesThat("and not differs " + conditions.ofDateThatFollows("occurrence"))
                                        : datesOfFew())
                                + datesThatDiffer()
                                + events()));
    }

    private static String datesThat(String fit) {
        return """
            (select occurrence.id, occurrence.series_id as thing, recurrence_id as date, starts_at, null::text[] as reasons
             from occurrence
             join known_series as known on known.id = occurrence.series_id and known.visibility {listed}
             join series_restriction as restriction
                  on restriction.series_id = known.id and restriction.visibility {listed} %s
             where %s and (starts_at, occurrence.series_id, recurrence_id) > (:start, :thing, :date) %s
             order by starts_at, occurrence.series_id, recurrence_id limit :limit)
            """.formatted(SHOWN, TO_COME, fit);
    }

    private String datesOfFew() {
        return """
            (select date.id, few.id as thing, date.recurrence_id as date, date.starts_at, null::text[] as reasons
             from unnest(:few::uuid[]) as few (id)
             join known_series as known on known.id = few.id and known.visibility {listed}
             join series_restriction as restriction
                  on restriction.series_id = known.id and restriction.visibility {listed} %s
             cross join lateral (
                 select occurrence.id, recurrence_id, starts_at from occurrence
                 where series_id = few.id and %s and (starts_at, series_id, recurrence_id) > (:start, :thing, :date)
                   and not differs %s
                 order by starts_at, recurrence_id limit :limit) as date
             order by date.starts_at, few.id, date.recurrence_id limit :limit)
            """.formatted(SHOWN, TO_COME, conditions.ofDateThatFollows("occurrence"));
    }

    /** There are few of them: the limits of one make the planner look their series up, of which it would read all. */
    private String datesThatDiffer() {
        return """
            union all
            (select occurrence.id, occurrence.series_id, recurrence_id, starts_at, null::text[]
             from occurrence
             cross join lateral (
                 select words, phases, several from known_series
                 where id = occurrence.series_id and visibility {listed} limit 1) as known
             cross join lateral (
                 select from series_restriction as restriction
                 where series_id = occurrence.series_id and visibility {listed} %s limit 1) as restriction
             cross join lateral (select %s || overrides as template limit 1) as shown
             where %s and (starts_at, occurrence.series_id, recurrence_id) > (:start, :thing, :date) and differs %s
             order by starts_at, occurrence.series_id, recurrence_id limit :limit)
            """.formatted(
                        SHOWN,
                        OF_PHASE.formatted("occurrence"),
                        TO_COME,
                        conditions.ofDateThatDiffers("occurrence", "shown.template"));
    }

    private String events() {
        return """
            union all
            (select id, id, '' collate "C", starts_at, null::text[]
             from standalone_event
             where visibility {listed} and status = 'scheduled' and not removed and not %s
               and %s and (starts_at, id, '') > (:start, :thing, :date) %s
             order by starts_at, id limit :limit)
            """.formatted(
                        RestrictionRights.hidden("standalone_event.id", "standalone_event.owner_id"),
                        IN_RANGE,
                        conditions.asked("words", "facets", "place"));
    }
}
