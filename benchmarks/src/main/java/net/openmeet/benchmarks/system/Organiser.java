package net.openmeet.benchmarks.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sets up through the gateway what is measured then. */
public final class Organiser implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final RunningSystem system;
    private final String token;

    public Organiser(RunningSystem system, String token) {
        this.system = system;
        this.token = token;
    }

    /** Names of the stored dates of new public weekly series, by series and start; about a dozen a series. */
    public List<String> dates(int number, int capacity) {
        List<String> series = new ArrayList<>();
        List<String> dates = new ArrayList<>();
        // So many as a window of 90 days has whatever the day.
        for (int planned = 0; planned < number; planned += 12) {
            series.add(series(capacity));
        }
        new Rest(system).await();
        for (String slug : series) {
            for (JsonNode date : list(slug).path("items")) {
                if (date.path("stored").asBoolean()) {
                    dates.add(date.path("slug").asString());
                }
            }
        }
        if (dates.size() < number) {
            throw new IllegalStateException(dates.size() + " dates are stored, not " + number);
        }
        return dates.subList(0, number);
    }

    /** The slug of a new public weekly series whose next dates are stored. */
    public String seriesWithDates(int capacity) {
        String slug = series(capacity);
        new Rest(system).await();
        return slug;
    }

    /** The slug of a new public weekly series. */
    private String series(int capacity) {
        String body = """
                {"name": "Measured Yoga", "description": "All levels", "timeZone": "Europe/Berlin", "start": "%sT19:00",
                 "duration": "PT1H30M", "recurrence": {"rrules": ["FREQ=WEEKLY"]},
                 "template": {"capacity": %d, "location": {"name": "Studio 1"}}, "visibility": "public"}
                """.formatted(LocalDate.now(ZoneOffset.UTC).plusDays(1), capacity);
        return send(request("/api/series")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build())
                .path("slug")
                .asString();
    }

    /** The first page of a series' dates. */
    private JsonNode list(String slug) {
        return send(request("/api/series/" + slug + "/occurrences?limit=50").build());
    }

    /** Anything of the API. */
    public JsonNode read(String path) {
        return send(request(path).build());
    }

    /** Cancels a date of a series. */
    public void cancel(String date) {
        String version = answer(request("/api/events/" + date).build())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        send(request("/api/events/" + date + "/cancel")
                .header("Content-Type", "application/json")
                .header("If-Match", version)
                .POST(HttpRequest.BodyPublishers.ofString("{\"reason\": \"The studio is flooded\"}"))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        URI uri = system.gateway().resolve(path);
        return HttpRequest.newBuilder(uri).timeout(TIMEOUT).header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest request) {
        return JsonMapper.shared().readTree(answer(request).body());
    }

    private HttpResponse<String> answer(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(
                        request.uri() + " was answered " + answer.statusCode() + " " + answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(request.uri() + " wasn't answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
