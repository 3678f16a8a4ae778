package net.openmeet.occurrence.calendar;

import static net.openmeet.occurrence.calendar.CalendarStatement.IN_RANGE;

import java.util.ArrayList;
import java.util.List;
import net.openmeet.occurrence.series.SeriesReference;
import org.jspecify.annotations.Nullable;

/**
 * The statements of the public calendar. Who looks for something finds dates that say what their series says by the series' words and facets; those that say
 * something themselves by what they show, which is theirs where they override it; and standalone events by theirs. Each statement says only what is asked for,
 * so that the planner knows how rare it is.
 */
final class PublicStatement {

    private static final String TO_COME = "status = 'scheduled' and frozen is null and " + IN_RANGE;

    /** What the phase of a date says: what a series is found by is said by any of its phases. */
    private static final String OF_PHASE = "phase_template(known.phases, recurrence_id)";

    private static final String WORDS_OF_DATE = """
            (ts_filter(case when known.several then template_lexemes(%s) else known.words end, array_remove(array[
                 case when overrides -> 'name' is null then 'a' end,
                 case when overrides -> 'description' is null then 'b' end,
                 case when overrides -> 'location' is null then 'c' end], null)::"char"[])
             || coalesce(occurrence.words, ''))""".formatted(OF_PHASE);

    private final DiscoverySearch search;

    PublicStatement(DiscoverySearch search) {
        this.search = search;
    }

    /** A page. */
    String page() {
        if (search.isForEverything()) {
            return CalendarStatement.of(datesThat("") + events());
        }
        String follow =
                "and not differs%s and (not known.several or (true %s))".formatted(ofSeries(), ofTemplate(OF_PHASE));
        return CalendarStatement.of(datesThat(follow) + datesThatDiffer() + events());
    }

    /** The first series of which some phase may have what is looked for, in an order of their own. */
    String series() {
        return """
            select %s from known_series as known
            join series_restriction as restriction
                 on restriction.series_id = known.id and restriction.visibility = 'public'
            where known.visibility = 'public' %s
            order by known.id limit :limit
            """.formatted(SeriesReference.COLUMNS, ofSeries());
    }

    /** Of dates those whose phase doesn't have what is looked for, though their series may. */
    String unfit() {
        return """
            select known.id, recurrence_id
            from unnest(:things::uuid[], :dates::text[]) as computed (thing, recurrence_id)
            join known_series as known on known.id = computed.thing
            where not (true %s)
            """.formatted(ofTemplate(OF_PHASE));
    }

    private static String datesThat(String fit) {
        return """
            (select occurrence.id, occurrence.series_id as thing, recurrence_id as date, starts_at, null::text[] as reasons
             from occurrence
             join known_series as known on known.id = occurrence.series_id and known.visibility = 'public'
             join series_restriction as restriction
                  on restriction.series_id = known.id and restriction.visibility = 'public'
             where %s and (starts_at, occurrence.series_id, recurrence_id) > (:start, :thing, :date) %s
             order by starts_at, occurrence.series_id, recurrence_id limit :limit)
            """.formatted(TO_COME, fit);
    }

    /** There are few of them: the limits of one make the planner look their series up, of which it would read all. */
    private String datesThatDiffer() {
        return """
            union all
            (select occurrence.id, occurrence.series_id, recurrence_id, starts_at, null::text[]
             from occurrence
             cross join lateral (
                 select words, phases, several from known_series
                 where id = occurrence.series_id and visibility = 'public' limit 1) as known
             cross join lateral (
                 select from series_restriction
                 where series_id = occurrence.series_id and visibility = 'public' limit 1) as restriction
             cross join lateral (select %s || overrides as template limit 1) as shown
             where %s and (starts_at, occurrence.series_id, recurrence_id) > (:start, :thing, :date) and differs %s
             order by starts_at, occurrence.series_id, recurrence_id limit :limit)
            """.formatted(
                        OF_PHASE,
                        TO_COME,
                        asked(WORDS_OF_DATE, "template_facets(shown.template)", "template_place(shown.template)"));
    }

    private String events() {
        return """
            union all
            (select id, id, '' collate "C", starts_at, null::text[]
             from standalone_event
             where visibility = 'public' and status = 'scheduled' and not removed
               and %s and (starts_at, id, '') > (:start, :thing, :date) %s
             order by starts_at, id limit :limit)
            """.formatted(IN_RANGE, asked("words", "facets", "place"));
    }

    /** What has cells has a place, unless it has several phases: then it depends on the date. */
    private String ofSeries() {
        return asked("known.words", "known.facets", null)
                + (search.isNearby() ? " and coalesce(%s, true)".formatted(isNear("known.place")) : "");
    }

    private String ofTemplate(String template) {
        return asked(
                "template_lexemes(%s)".formatted(template),
                "template_facets(%s)".formatted(template),
                "template_place(%s)".formatted(template));
    }

    /** What has to hold of words, facets, and a place if one is given; empty where nothing is asked for. */
    private String asked(String words, String facets, @Nullable String place) {
        List<String> conditions = new ArrayList<>();
        if (search.words() != null) {
            conditions.add(words + " @@ :words::tsquery");
        }
        if (!search.filters().tags().isEmpty()) {
            conditions.add(facets + " && :tags::text[]");
        }
        if (!search.filters().required().isEmpty()) {
            conditions.add(facets + " @> :required::text[]");
        }
        if (search.isNearby()) {
            conditions.add(facets + " && :cells::text[]");
            if (place != null) {
                conditions.add("coalesce(%s, false)".formatted(isNear(place)));
            }
        }
        return String.join("", conditions.stream().map(" and "::concat).toList());
    }

    private static String isNear(String place) {
        return "kilometres(%s, :latitude, :longitude) <= :radius".formatted(place);
    }
}
