package net.openmeet.benchmarks.calendar;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import net.openmeet.benchmarks.system.Request;

/**
 * What is asked of calendars, in turn.
 *
 * @param name in tables
 * @param script the plain query of the same rows, a resource beside this class
 */
record Question(String name, List<Request> requests, String script) {

    private static final String PUBLIC = "/api/calendar/public";
    private static final int DAYS = 31;
    private static final int MANY = 50;

    static List<Question> all(String token) {
        String month = "from=" + day(0) + "&to=" + day(DAYS);
        return List.of(
                new Question(
                        "a month of one's own, 200 entries",
                        List.of(Request.get("/api/calendar?limit=200&" + month, token)),
                        "month.sql"),
                found("a public month", "", "public.sql"),
                found("a public month, q=yoga (one in 20)", "&q=yoga", "words.sql"),
                found("a public month, q=sourdough (one in 1,000)", "&q=sourdough", "rare.sql"),
                found("a public month, 40 km around Berlin (one in 3)", "&near=52.52,13.40&radius=40", "near.sql"),
                found("a public month, tag, mode and language", "&tags=yoga&mode=in-person&language=de", "tags.sql"),
                series("series", "", "series.sql"),
                series("series, q=yoga", "&q=yoga", "series-words.sql"),
                series("series, q=sourdough", "&q=sourdough", "series-rare.sql"),
                series("series, 40 km around Berlin", "&near=52.52,13.40&radius=40", "series-near.sql"));
    }

    /** Months that begin on different days, so that not one answer is asked for again and again. */
    private static Question found(String name, String query, String script) {
        return new Question(
                name,
                IntStream.range(0, MANY)
                        .mapToObj(
                                day -> Request.get(PUBLIC + "?from=" + day(day) + "&to=" + day(day + DAYS) + query, ""))
                        .toList(),
                script);
    }

    private static Question series(String name, String query, String script) {
        return new Question(
                name,
                IntStream.range(0, MANY)
                        .mapToObj(day ->
                                Request.get(PUBLIC + "/series?from=" + day(day) + "&to=" + day(day + DAYS) + query, ""))
                        .toList(),
                script);
    }

    private static LocalDate day(int later) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(1L + later);
    }
}
