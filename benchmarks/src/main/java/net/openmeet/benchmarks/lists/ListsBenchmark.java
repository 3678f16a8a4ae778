package net.openmeet.benchmarks.lists;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.openmeet.benchmarks.system.Measurement;
import net.openmeet.benchmarks.system.Organiser;
import net.openmeet.benchmarks.system.People;
import net.openmeet.benchmarks.system.Pgbench;
import net.openmeet.benchmarks.system.RunningSystem;
import net.openmeet.benchmarks.system.Table;
import net.openmeet.benchmarks.system.Wrk;

/**
 * Lists of ten dates through the gateway: 50 connections for the rate, 10 for the latency, after a warm-up. A plain query of the same rows by
 * pgbench is the raw limit beside it.
 *
 * <p>Arguments: data directory of the running system.
 */
public final class ListsBenchmark {

    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration TIME = Duration.ofSeconds(15);
    private static final int[] CONNECTIONS = {50, 10};

    private ListsBenchmark() {}

    public static void main(String[] args) throws Exception {
        RunningSystem system = RunningSystem.on(args[0]);
        Table.printMachine();
        People people = People.of(system);
        try (var organiser = new Organiser(system, people.token(0))) {
            String series = organiser.seriesWithDates(20);
            List<ListOfDates> lists = List.of(
                    ListOfDates.stored(organiser, series, ""),
                    ListOfDates.virtual(organiser, series),
                    ListOfDates.stored(organiser, series, people.token(1)));
            List<Measurement> measured = new ArrayList<>();
            for (ListOfDates list : lists) {
                list.during(WARM_UP, new Wrk(system.gateway(), CONNECTIONS[0]));
                for (int connections : CONNECTIONS) {
                    measured.add(Measurement.of(
                            list.name() + ", " + connections + " connections",
                            system,
                            () -> list.during(TIME, new Wrk(system.gateway(), connections))));
                }
            }
            Measurement.print(measured);
            Table.print(
                    List.of("plain rows", "queries/s", "average ms", "PostgreSQL CPU ms", "lists to this"),
                    List.of(
                            limit(system, "stored", series, measured.get(0)),
                            limit(system, "virtual", series, measured.get(CONNECTIONS.length))));
        }
    }

    private static List<String> limit(RunningSystem system, String rows, String series, Measurement measured) {
        return new Pgbench(system, "openmeet_occurrence", "public")
                .run(ListsBenchmark.class, rows + ".sql", Map.of("slug", series), CONNECTIONS[1], TIME)
                .row(rows + ", pgbench, " + CONNECTIONS[1] + " clients", measured);
    }
}
