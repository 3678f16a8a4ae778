package net.openmeet.benchmarks.path;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/**
 * Creates series at a steady rate through the gateway, and measures until the last of each one's occurrences is on Kafka, which is
 * after its row was committed. A bare Kafka round trip on the same broker at the same rate is the raw limit beside it.
 *
 * <p>Arguments: gateway URL, Kafka bootstrap servers, series a second, seconds; the bearer token comes from {@code OPENMEET_TOKEN}.
 */
public final class PathBenchmark {

    private static final Duration WARM_UP = Duration.ofSeconds(10);

    private PathBenchmark() {}

    public static void main(String[] args) throws Exception {
        if (args.length != 4 || System.getenv("OPENMEET_TOKEN") == null) {
            System.err.println("Usage: OPENMEET_TOKEN=… PathBenchmark GATEWAY_URL BOOTSTRAP_SERVERS RATE SECONDS");
            System.exit(2);
        }
        int rate = Integer.parseInt(args[2]);
        Duration duration = Duration.ofSeconds(Long.parseLong(args[3]));
        Percentiles kafka = KafkaRoundTrip.measure(args[1], rate, duration);
        try (Arrivals arrivals = Arrivals.listen(args[1], "openmeet.occurrences.v1");
                SeriesCreation creation = new SeriesCreation(URI.create(args[0]), System.getenv("OPENMEET_TOKEN"))) {
            creation.run(rate, WARM_UP);
            arrivals.settle();
            Map<UUID, SeriesCreation.Created> created = creation.run(rate, duration);
            arrivals.settle();
            Percentiles http = new Percentiles();
            Percentiles first = new Percentiles();
            Percentiles last = new Percentiles();
            long messages = 0;
            for (Map.Entry<UUID, SeriesCreation.Created> one : created.entrySet()) {
                Arrivals.OfKey seen = arrivals.of(one.getKey());
                http.add(one.getValue().answeredNanos() - one.getValue().dueNanos());
                first.add(seen.firstNanos() - one.getValue().dueNanos());
                last.add(seen.lastNanos() - one.getValue().dueNanos());
                messages += seen.messages();
            }
            System.out.printf(
                    "%n%d series at %d/s, %d occurrences, %d requests refused%n",
                    created.size(), rate, messages, creation.refused());
            System.out.printf("%-52s %10s %10s %10s%n", "milliseconds", "p50", "p99", "max");
            kafka.print("bare Kafka round trip (acks=all)");
            http.print("HTTP create, answered");
            first.print("HTTP create to first occurrence on Kafka");
            last.print("HTTP create to last occurrence on Kafka");
            System.out.printf(
                    "ratio of the whole path to the bare round trip: p50 %.1f, p99 %.1f%n",
                    last.at(50) / kafka.at(50), last.at(99) / kafka.at(99));
        }
    }
}
