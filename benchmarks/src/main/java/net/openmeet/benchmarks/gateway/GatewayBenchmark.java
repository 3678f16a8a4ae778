package net.openmeet.benchmarks.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.openmeet.benchmarks.lists.ListOfDates;
import net.openmeet.benchmarks.system.Measurement;
import net.openmeet.benchmarks.system.Organiser;
import net.openmeet.benchmarks.system.People;
import net.openmeet.benchmarks.system.RunningSystem;
import net.openmeet.benchmarks.system.Table;
import net.openmeet.benchmarks.system.Wrk;

/**
 * A list of ten stored dates directly at occurrence-service and through the gateway, by turns; the difference is the gateway's.
 *
 * <p>Arguments: data directory of the running system.
 */
public final class GatewayBenchmark {

    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration TIME = Duration.ofSeconds(15);

    private GatewayBenchmark() {}

    public static void main(String[] args) throws Exception {
        RunningSystem system = RunningSystem.on(args[0]);
        URI service = system.http("occurrence-service");
        Table.printMachine();
        People people = People.of(system);
        try (var organiser = new Organiser(system, people.token(0))) {
            String series = organiser.seriesWithDates(20);
            List<Measurement> measured = new ArrayList<>();
            List<List<String>> added = new ArrayList<>();
            for (String token : List.of("", people.token(1))) {
                ListOfDates list = ListOfDates.stored(organiser, series, token);
                list.during(WARM_UP, new Wrk(service, 10));
                list.during(WARM_UP, new Wrk(system.gateway(), 10));
                for (int connections : new int[] {1, 10}) {
                    Measurement direct = measure(system, list, "service", service, connections);
                    Measurement through = measure(system, list, "gateway", system.gateway(), connections);
                    measured.addAll(List.of(direct, through));
                    added.add(List.of(
                            list.name() + ", " + connections + (connections == 1 ? " connection" : " connections"),
                            Table.number(through.jvmMillis() - direct.jvmMillis()),
                            Table.number(
                                    through.answered().p50() - direct.answered().p50()),
                            Table.number(
                                    through.answered().p99() - direct.answered().p99())));
                }
            }
            Measurement.print(measured);
            Table.print(List.of("the gateway adds", "JVM CPU ms/request", "p50 ms", "p99 ms"), added);
        }
    }

    private static Measurement measure(
            RunningSystem system, ListOfDates list, String where, URI target, int connections) {
        return Measurement.of(
                where + ", " + list.name() + ", " + connections,
                system,
                () -> list.during(TIME, new Wrk(target, connections)));
    }
}
