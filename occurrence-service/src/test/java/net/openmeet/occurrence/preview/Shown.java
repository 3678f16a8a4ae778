package net.openmeet.occurrence.preview;

import static net.openmeet.platform.test.People.ALICE;

import java.util.ArrayList;
import java.util.List;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What Alice is shown of an edit of a series: all pages of it.
 *
 * @param first the answer with the first page
 */
record Shown(ApiResponse first, List<JsonNode> items) {

    private static final int AT_ONCE = 7;

    /**
     * Asks.
     *
     * @param parameters of the query; empty for none
     * @param body null: none
     */
    static Shown of(Api api, String slug, String parameters, @Nullable String body) {
        return of(api, slug, parameters, "application/json", body);
    }

    /** As {@link #of(Api, String, String, String)}, with a body of another type. */
    static Shown of(Api api, String slug, String parameters, String type, @Nullable String body) {
        String path = "/api/series/" + slug + "/changes/preview?limit=" + AT_ONCE + "&" + parameters;
        ApiResponse first = send(api, path, type, body);
        var items = new ArrayList<JsonNode>();
        for (ApiResponse page = first; page.status() == 200; page = send(api, next(path, page), type, body)) {
            page.at("/items").forEach(items::add);
            if (page.at("/next").isNull()) {
                break;
            }
        }
        return new Shown(first, items);
    }

    String token() {
        return first.expect(200).text("/token");
    }

    int total(String of) {
        return first.expect(200).at("/totals/" + of).asInt();
    }

    List<JsonNode> items(String notice) {
        return items.stream()
                .filter(item -> item.path("notice").asString().equals(notice))
                .toList();
    }

    /** The recurrenceIds of those of which that would be told. */
    List<String> dates(String notice) {
        return items(notice).stream()
                .map(item -> item.path("recurrenceId").asString())
                .toList();
    }

    private static String next(String path, ApiResponse page) {
        return path + "&cursor=" + page.text("/next");
    }

    private static ApiResponse send(Api api, String path, String type, @Nullable String body) {
        return api.as(ALICE).send("POST", path, body == null ? null : type, body);
    }
}
