package net.openmeet.gateway.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.openmeet.gateway.testing.Peer;
import net.openmeet.gateway.testing.ReceivedRequest;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.paging.Cursor;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriComponentsBuilder;

/** series-service knows what was changed of a series, occurrence-service what was changed of its dates. */
class ListingChangesOfTwoServicesIT {

    private static final String CHANGES = "/api/series/waltz/changes";
    private static final String OF_DATES = "/api/series/waltz/occurrences/changes";
    private static final String VERSION = "series/92ef2587-ee0f-5791-ae15-872ad92da9f9/7";
    private static final String SEEN = "attendance/92ef2587-ee0f-5791-ae15-872ad92da9f9/3";

    private final RunningGateway gateway = RunningGateway.shared();
    private final Peer series = gateway.peer(Service.SERIES);
    private final Peer occurrence = gateway.peer(Service.OCCURRENCE);
    private final Api alice = gateway.api()
            .with("Authorization", "Bearer " + gateway.token(claims -> claims.subject(People.ALICE.toString())));

    /** The minute of each change, by its version or number. */
    private final Map<Long, Integer> ofSeries = new TreeMap<>(Map.of(1L, 0, 2L, 3, 3L, 4));

    private final Map<Long, Integer> ofDates = new TreeMap<>(Map.of(17L, 1, 30L, 2, 31L, 5));

    @BeforeEach
    void bothKnowSome() {
        series.reading(CHANGES, (request, exchange) -> {
            exchange.getResponseHeaders().add("Version-Token", VERSION);
            Peer.answer(
                    exchange,
                    200,
                    page(request, ofSeries, "{\"version\": %d, \"changedAt\": \"%s\", \"dates\": null}"));
        });
        occurrence.reading(
                OF_DATES,
                (request, exchange) -> Peer.answer(
                        exchange,
                        200,
                        page(
                                request,
                                ofDates,
                                "{\"version\": null, \"changedAt\": \"%2$s\", \"dates\": {\"number\": %1$d}}")));
        series.forget();
        occurrence.forget();
    }

    @Test
    void listsThemAsOneTheNewestFirst() {
        ApiResponse listed = alice.with("After-Version", SEEN).get(CHANGES).expect(200);

        assertThat(numbers(listed)).containsExactly(31L, 3L, 2L, 30L, 17L, 1L);
        assertThat(listed.at("/next").isNull()).isTrue();
        assertThat(listed.header("Cache-Control")).contains("private");
        assertThat(series.last().header("After-Version")).isNull();
        assertThat(occurrence.last().header("After-Version")).isEqualTo(VERSION + "," + SEEN);
        assertThat(occurrence.last().header("Authorization")).startsWith("Bearer ");
    }

    @Test
    void goesOnFromPageToPageWhateverIsChangedMeanwhile() {
        for (int limit = 1; limit <= 7; limit++) {
            bothKnowSome();
            var found = new ArrayList<Long>();
            String query = "?limit=" + limit;
            ApiResponse page = alice.get(CHANGES + query).expect(200);
            found.addAll(numbers(page));
            ofSeries.put(4L, 6);
            ofDates.put(40L, 7);
            while (!page.at("/next").isNull()) {
                assertThat(page.header("Link")).contains("cursor=" + page.text("/next"), "limit=" + limit);
                page = alice.get(CHANGES + query + "&cursor=" + page.text("/next"))
                        .expect(200);
                found.addAll(numbers(page));
            }
            ofSeries.remove(4L);
            ofDates.remove(40L);

            assertThat(found).as("limit %s", limit).containsExactly(31L, 3L, 2L, 30L, 17L, 1L);
        }
    }

    @Test
    void passesOnWhyOneOfThemTellsNothing() {
        series.reading(CHANGES, (request, exchange) -> Peer.answer(exchange, 403, "{\"code\": \"not-owner\"}"));
        assertThat(alice.get(CHANGES).expect(403).code()).isEqualTo("not-owner");
        assertThat(occurrence.wasAsked()).isFalse();

        bothKnowSome();
        occurrence.reading(
                OF_DATES, (request, exchange) -> Peer.answer(exchange, 503, "{\"code\": \"not-caught-up\"}"));
        assertThat(alice.get(CHANGES).expect(503).code()).isEqualTo("not-caught-up");
    }

    @Test
    void asksNobodyElseOfADraft() {
        series.reading(
                CHANGES,
                (request, exchange) -> Peer.answer(
                        exchange, 200, page(request, ofSeries, "{\"version\": %d, \"changedAt\": \"%s\"}")));

        assertThat(numbers(alice.get(CHANGES).expect(200))).containsExactly(3L, 2L, 1L);
        assertThat(occurrence.wasAsked()).isFalse();
    }

    @Test
    void refusesACursorThatWasNeverGiven() {
        assertThat(alice.get(CHANGES + "?cursor=eA").expect(400).code()).isEqualTo("invalid-parameter");
    }

    private static List<Long> numbers(ApiResponse page) {
        return page.at("/items")
                .valueStream()
                .map(item ->
                        item.at("/dates/number").asLong(item.path("version").asLong()))
                .toList();
    }

    private static String page(ReceivedRequest request, Map<Long, Integer> changes, String format) {
        var query = UriComponentsBuilder.fromUri(request.uri()).build().getQueryParams();
        Cursor cursor = Cursor.parse(query.getFirst("cursor"), 1);
        long before = cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor.part(0));
        int limit = query.containsKey("limit") ? Integer.parseInt(query.getFirst("limit")) : 50;
        List<Long> found = changes.keySet().stream()
                .filter(number -> number < before)
                .sorted((one, other) -> Long.compare(other, one))
                .toList();
        List<Long> shown = found.subList(0, Math.min(limit, found.size()));
        String items = shown.stream()
                .map(number -> format.formatted(number, "2030-03-05T19:0" + changes.get(number) + ":00Z"))
                .collect(Collectors.joining(","));
        String next = shown.size() < found.size()
                ? '"' + Cursor.of(shown.getLast().toString()).encoded() + '"'
                : "null";
        return "{\"items\": [" + items + "], \"next\": " + next + "}";
    }
}
