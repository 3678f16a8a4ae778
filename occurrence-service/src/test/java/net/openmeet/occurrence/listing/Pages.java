package net.openmeet.occurrence.listing;

import java.util.ArrayList;
import java.util.List;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.schemas.series.SeriesCreated;

/** A client that reads lists to their end. */
final class Pages {

    private final Api api;

    Pages(Api api) {
        this.api = api;
    }

    /** The RecurrenceIds on all pages of a list. */
    List<String> dates(SeriesCreated series, String query) {
        var dates = new ArrayList<String>();
        String cursor = "";
        do {
            ApiResponse page = api.get(SeriesOnTopic.occurrences(series) + "?" + query + cursor)
                    .expect(200);
            page.at("/items")
                    .valueStream()
                    .forEach(item -> dates.add(item.path("recurrenceId").asString("")));
            String next = page.text("/next");
            cursor = next.isEmpty() ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        return dates;
    }
}
