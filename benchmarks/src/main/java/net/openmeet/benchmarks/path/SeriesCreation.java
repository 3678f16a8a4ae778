package net.openmeet.benchmarks.path;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Creates weekly series over HTTP. */
final class SeriesCreation implements AutoCloseable {

    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final AtomicInteger refused = new AtomicInteger();
    private final URI series;
    private final String token;

    SeriesCreation(URI gateway, String token) {
        this.series = gateway.resolve("/api/series");
        this.token = token;
    }

    /** When a creation was due, and when its answer had come, by {@link System#nanoTime}. */
    record Created(long dueNanos, long answeredNanos) {}

    Map<UUID, Created> run(int rate, Duration duration) {
        Map<UUID, Created> created = new ConcurrentHashMap<>();
        SteadyRate.run(rate, duration, due -> {
            UUID id = create();
            if (id != null) {
                created.put(id, new Created(due, System.nanoTime()));
            }
        });
        return created;
    }

    int refused() {
        return refused.get();
    }

    private @Nullable UUID create() {
        try {
            HttpResponse<String> answer = http.send(request(), HttpResponse.BodyHandlers.ofString());
            Matcher id = ID.matcher(answer.body());
            if (answer.statusCode() == 201 && id.find()) {
                return UUID.fromString(id.group(1));
            }
            if (refused.getAndIncrement() == 0) {
                System.err.println("Refused: " + answer.statusCode() + " " + answer.body());
            }
        } catch (IOException e) {
            refused.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return null;
    }

    private HttpRequest request() {
        String body = """
                {"name": "Measured Yoga", "timeZone": "Europe/Berlin", "start": "%sT19:00", "duration": "PT1H30M",
                 "recurrence": {"rrules": ["FREQ=WEEKLY"]}, "template": {"capacity": 20}, "visibility": "unlisted"}
                """.formatted(LocalDate.now(ZoneOffset.UTC).plusDays(1));
        return HttpRequest.newBuilder(series)
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    @Override
    public void close() {
        http.close();
    }
}
