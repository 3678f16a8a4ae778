package net.openmeet.benchmarks.system;

import java.util.List;

/**
 * Who spends CPU time in a JVM, as far as the names of its threads tell. Linux cuts them at 15 characters. Services run on virtual threads:
 * requests, consumers and relays share their carriers and can't be told apart here; a JFR recording can.
 */
enum ThreadFamily {
    CARRIERS("requests, consumers, relays", List.of("ForkJoinPool-1-")),
    BROKER(
            "broker",
            List.of(
                    "data-plane-kafk",
                    "broker-",
                    "controller-",
                    "kafka-",
                    "quorum-",
                    "group-coord",
                    "Expiration",
                    "executor-")),
    CLIENTS("Kafka clients", List.of("kafka-producer-", "kafka-coordinat", "kafka-admin")),
    SOCKETS("HTTP connectors", List.of("http-nio")),
    COMPILER("compiler", List.of("C1 Compiler", "C2 Compiler", "Training replay")),
    COLLECTOR("garbage collector", List.of("VM Thread", "GC Thread", "G1 ", "VM Periodic")),
    OTHERS("others", List.of(""));

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<String> prefixes;

    ThreadFamily(String title, List<String> prefixes) {
        this.title = title;
        this.prefixes = prefixes;
    }

    String title() {
        return title;
    }

    static ThreadFamily of(String thread) {
        // Clients are named like the broker's threads, only longer.
        return CLIENTS.includes(thread)
                ? CLIENTS
                : List.of(values()).stream()
                        .filter(family -> family.includes(thread))
                        .findFirst()
                        .orElseThrow();
    }

    private boolean includes(String thread) {
        return prefixes.stream().anyMatch(thread::startsWith);
    }
}
