package net.openmeet.benchmarks.calendar;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.openmeet.benchmarks.system.Measurement;
import net.openmeet.benchmarks.system.People;
import net.openmeet.benchmarks.system.Pgbench;
import net.openmeet.benchmarks.system.RunningSystem;
import net.openmeet.benchmarks.system.Table;
import net.openmeet.benchmarks.system.Wrk;

/**
 * A month of the calendar of somebody with 200 series and 2,000 single events, and discovery among all series, through the gateway and after a warm-up, over as many
 * connections as there are cores. Plain queries of the same rows by pgbench, with as many clients, are the raw limit beside it.
 *
 * <p>Arguments: data directory of the running system; number of series (100,000); seconds for each measurement (10).
 */
public final class CalendarBenchmark {

    private static final String DATABASE = "openmeet_occurrence";
    private static final int OWN_SERIES = 200;
    private static final int OWN_EVENTS = 2_000;
    private static final int CONNECTIONS = 2;

    private CalendarBenchmark() {}

    public static void main(String[] args) throws Exception {
        RunningSystem system = RunningSystem.on(args[0]);
        int number = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
        Duration time = Duration.ofSeconds(args.length > 2 ? Long.parseLong(args[2]) : 10);
        Table.printMachine();
        var viewer = new UUID(0x7000L, 0x8000_0000_0000_0000L);
        try (Connection connection = system.connect(DATABASE, "public")) {
            var calendar = new SampleCalendar(connection);
            calendar.fill(0, OWN_SERIES, viewer);
            calendar.fill(OWN_SERIES, number, new UUID(0x7000L, 0x8000_0000_0000_0001L));
            calendar.fillEvents(OWN_EVENTS, viewer);
            calendar.analyze();
        }
        List<Measurement> measured = new ArrayList<>();
        List<List<String>> limits = new ArrayList<>();
        for (Question question : Question.all(People.of(system).token(0))) {
            var wrk = new Wrk(system.gateway(), CONNECTIONS);
            wrk.during(time, question.requests());
            Measurement measurement =
                    Measurement.of(question.name(), system, () -> wrk.during(time, question.requests()));
            measured.add(measurement);
            limits.add(new Pgbench(system, DATABASE, "public")
                    .run(
                            CalendarBenchmark.class,
                            question.script(),
                            Map.of("viewer", viewer.toString()),
                            CONNECTIONS,
                            time)
                    .row(question.name(), measurement));
        }
        Measurement.print(measured);
        Table.print(
                List.of("plain rows by pgbench", "queries/s", "average ms", "PostgreSQL CPU ms", "pages to this"),
                limits);
    }
}
