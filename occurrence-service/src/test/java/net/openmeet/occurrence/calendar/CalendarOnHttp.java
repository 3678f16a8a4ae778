package net.openmeet.occurrence.calendar;

import java.util.ArrayList;
import java.util.List;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import tools.jackson.databind.JsonNode;

/** A client that reads somebody's calendar to its end. */
final class CalendarOnHttp {

    private final Api api;

    CalendarOnHttp(Api member) {
        this.api = member;
    }

    /** What stands on all pages: slug, and reasons. */
    List<String> entries(String query) {
        return items(query).stream()
                .map(item -> item.at("/occurrence/slug").asString("") + " "
                        + String.join(
                                ",",
                                item.at("/reasons")
                                        .valueStream()
                                        .map(JsonNode::asString)
                                        .toList()))
                .toList();
    }

    List<JsonNode> items(String query) {
        var items = new ArrayList<JsonNode>();
        String cursor = "";
        do {
            ApiResponse page = api.get("/api/calendar?" + query + cursor).expect(200);
            page.at("/items").valueStream().forEach(items::add);
            String next = page.text("/next");
            cursor = next.isEmpty() ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        return items;
    }
}
