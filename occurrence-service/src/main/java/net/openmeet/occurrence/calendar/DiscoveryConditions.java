package net.openmeet.occurrence.calendar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has to hold of what is found, as conditions that begin with {@code and}. They say only what is asked for, so that the planner knows how rare it is; where
 * nothing is, they are empty.
 */
final class DiscoveryConditions {

    /** What the phase of a date says: what a series is found by is said by any of its phases. */
    static final String OF_PHASE = "phase_template(known.phases, %s.recurrence_id)";

    private final DiscoverySearch search;

    DiscoveryConditions(DiscoverySearch search) {
        this.search = search;
    }

    /** That some phase of a series may have it. What has cells has a place, unless it has several phases: then it depends on the date. */
    String ofSeries() {
        return asked("known.words", "known.facets", null)
                + (search.isNearby() ? " and coalesce(%s, true)".formatted(isNear("known.place")) : "");
    }

    /** That it is one of those series that may have it, if there are few, or that it may have it. */
    String ofOneOfThem() {
        return search.few() == null ? ofSeries() : " and known.id = any(:few::uuid[])";
    }

    /** That a date has it, which is as its series says. */
    String ofDateThatFollows(String date) {
        return "%s and (not known.several or (true %s))".formatted(ofSeries(), ofPhase(date));
    }

    /** That a date has it, which overrides something that is looked for. */
    String ofDateThatDiffers(String date, String shown) {
        return asked(wordsOf(date), "template_facets(%s)".formatted(shown), "template_place(%s)".formatted(shown));
    }

    private static String wordsOf(String date) {
        return """
                (ts_filter(case when known.several then template_lexemes(%2$s) else known.words end, array_remove(array[
                     case when %1$s.overrides -> 'name' is null then 'a' end,
                     case when %1$s.overrides -> 'description' is null then 'b' end,
                     case when %1$s.overrides -> 'location' is null then 'c' end], null)::"char"[])
                 || coalesce(%1$s.words, ''))""".formatted(date, OF_PHASE.formatted(date));
    }

    /** That a date has it. */
    String ofDate(String date) {
        if (search.isForEverything()) {
            return "";
        }
        String shown = "(%s || %s.overrides)".formatted(OF_PHASE.formatted(date), date);
        return " and case when %s.differs then true %s else true %s end"
                .formatted(date, ofDateThatDiffers(date, shown), ofDateThatFollows(date));
    }

    /** That the phase of a date has it. */
    String ofPhase(String date) {
        String template = OF_PHASE.formatted(date);
        return asked(
                "template_lexemes(%s)".formatted(template),
                "template_facets(%s)".formatted(template),
                "template_place(%s)".formatted(template));
    }

    /** That words, facets, and a place if one is given, have it. */
    String asked(String words, String facets, @Nullable String place) {
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
