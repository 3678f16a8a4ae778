package net.openmeet.benchmarks.feeds;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.openmeet.benchmarks.system.Measurement;
import net.openmeet.benchmarks.system.Pgbench;
import net.openmeet.benchmarks.system.Request;
import net.openmeet.benchmarks.system.RunningSystem;
import net.openmeet.benchmarks.system.Table;
import net.openmeet.benchmarks.system.Wrk;

/**
 * The feed of 500 events through the gateway, made anew for each request, since nothing is kept of it; and the same of somebody who has it already. One connection, as
 * programs poll one after the other; after a warm-up.
 *
 * <p>Arguments: data directory of the running system; events (500); seconds for each measurement (10).
 */
public final class FeedsBenchmark {

    private static final String DATABASE = "openmeet_occurrence";

    private FeedsBenchmark() {}

    public static void main(String[] args) throws Exception {
        RunningSystem system = RunningSystem.on(args[0]);
        int events = args.length > 1 ? Integer.parseInt(args[1]) : 500;
        Duration time = Duration.ofSeconds(args.length > 2 ? Long.parseLong(args[2]) : 10);
        Table.printMachine();
        FedSeries series;
        try (Connection connection = system.connect(DATABASE, "public")) {
            series = FedSeries.store(connection, events);
            connection.createStatement().execute("vacuum analyze");
        }
        Request feed = Request.get(series.path(), "");
        List<Measurement> measured = new ArrayList<>();
        measured.add(measure("feed of " + events + " events", feed, system, time));
        measured.add(measure("the same, 304", feed.knowing(tag(system, series, events)), system, time));
        Measurement.print(measured);
        Table.print(
                List.of("plain rows by pgbench", "queries/s", "average ms", "PostgreSQL CPU ms", "feeds to this"),
                List.of(new Pgbench(system, DATABASE, "public")
                        .run(FeedsBenchmark.class, "feed.sql", Map.of("slug", series.slug()), 1, time)
                        .row("series and its changed dates", measured.getFirst())));
    }

    private static Measurement measure(String name, Request request, RunningSystem system, Duration time) {
        var wrk = new Wrk(system.gateway(), 1);
        wrk.during(time, List.of(request));
        return Measurement.of(name, system, () -> wrk.during(time, List.of(request)));
    }

    private static String tag(RunningSystem system, FedSeries series, int events) throws Exception {
        URI uri = system.gateway().resolve(series.path());
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> feed =
                    http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
            long found = feed.body().lines().filter("BEGIN:VEVENT"::equals).count();
            if (found < events) {
                throw new IllegalStateException("The feed has " + found + " events, not " + events);
            }
            return feed.headers().firstValue("ETag").orElseThrow();
        }
    }
}
