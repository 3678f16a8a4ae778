package net.openmeet.benchmarks.path;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import net.openmeet.benchmarks.system.People;
import net.openmeet.benchmarks.system.RunningSystem;

/**
 * Creates series at a steady rate through the gateway, and measures until the last of each one's occurrences is on Kafka, which is
 * after its row was committed. A bare Kafka round trip on the same broker at the same rate is the raw limit beside it.
 *
 * <p>Arguments: data directory of the running system, series a second, seconds.
 */
public final class PathBenchmark {

    // Until both compilers are done with most of it.
    private static final Duration WARM_UP = Duration.ofSeconds(60);

    private PathBenchmark() {}

    public static void main(String[] args) throws Exception {
        RunningSystem system = RunningSystem.on(args[0]);
        int rate = Integer.parseInt(args[1]);
        Duration duration = Duration.ofSeconds(Long.parseLong(args[2]));
        Percentiles kafka = KafkaRoundTrip.measure(system.kafka(), rate, duration);
        try (Arrivals arrivals = Arrivals.listen(system.kafka(), "openmeet.occurrences.v1");
                var creation =
                        new SeriesCreation(system.gateway(), People.of(system).token(0))) {
            creation.run(rate, WARM_UP);
            arrivals.settle();
            Map<UUID, SeriesCreation.Created> created = creation.run(rate, duration);
            arrivals.settle();
            var http = new Percentiles();
            var first = new Percentiles();
            var last = new Percentiles();
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
