package net.openmeet.benchmarks.lists;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import net.openmeet.benchmarks.system.Answered;
import net.openmeet.benchmarks.system.Organiser;
import net.openmeet.benchmarks.system.Request;
import net.openmeet.benchmarks.system.Wrk;
import tools.jackson.databind.JsonNode;

/**
 * Ten dates of a weekly series as a page asks for them.
 *
 * @param name in tables
 */
public record ListOfDates(String name, Request request) {

    private static final Duration YEARS_AHEAD = Duration.ofDays(730);

    /** The next ten, which are stored. */
    public static ListOfDates stored(Organiser organiser, String series, String token) {
        String path = path(series, LocalDate.now(ZoneOffset.UTC));
        require(organiser, path, true);
        return new ListOfDates(token.isEmpty() ? "stored" : "stored, signed in", Request.get(path, token));
    }

    /** Ten in two years, which are computed. */
    public static ListOfDates virtual(Organiser organiser, String series) {
        String path = path(series, LocalDate.now(ZoneOffset.UTC).plusDays(YEARS_AHEAD.toDays()));
        require(organiser, path, false);
        return new ListOfDates("virtual", Request.get(path, ""));
    }

    /** Asks for it over all connections until the time is over. */
    public Answered during(Duration time, Wrk wrk) {
        return wrk.during(time, List.of(request));
    }

    private static String path(String series, LocalDate from) {
        return "/api/series/" + series + "/occurrences?from=" + from + "&to=" + from.plusDays(75) + "&limit=10";
    }

    private static void require(Organiser organiser, String path, boolean stored) {
        JsonNode items = organiser.read(path).path("items");
        int right = 0;
        for (JsonNode item : items) {
            right += item.path("stored").asBoolean() == stored ? 1 : 0;
        }
        if (right != 10) {
            throw new IllegalStateException(
                    path + " has " + right + " dates that are " + (stored ? "" : "not ") + "stored");
        }
    }
}
