package net.openmeet.journeys;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Series that journeys create: weekly, Tuesday evenings in Berlin, from next week on. */
final class Series {

    /** One day for the whole run, also when it passes midnight. */
    @SuppressWarnings("TimeInStaticInitializer")
    static final LocalDate FIRST =
            LocalDate.now(Clock.systemUTC()).plusDays(2).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));

    /** The query for its first weeks. */
    static final String NEXT_WEEKS = "?from=" + FIRST + "&to=" + FIRST.plusWeeks(4);

    private Series() {}

    static String weekly(String name, int capacity) {
        return """
                {"name": "%s", "description": "All levels", "timeZone": "Europe/Berlin", "start": "%sT19:00", "duration": "PT1H30M",
                 "recurrence": {"rrules": ["FREQ=WEEKLY;BYDAY=TU"], "rdates": [], "exdates": []},
                 "template": {"capacity": %d, "location": {"name": "Studio 1", "address": {"country": "DE", "locality": "Berlin"}}},
                 "visibility": "public"}
                """.formatted(name, FIRST, capacity);
    }
}
