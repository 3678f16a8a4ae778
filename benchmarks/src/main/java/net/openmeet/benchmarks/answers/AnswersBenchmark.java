package net.openmeet.benchmarks.answers;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.openmeet.benchmarks.system.Measurement;
import net.openmeet.benchmarks.system.Organiser;
import net.openmeet.benchmarks.system.People;
import net.openmeet.benchmarks.system.RunningSystem;
import net.openmeet.benchmarks.system.Table;
import net.openmeet.benchmarks.system.Wrk;

/**
 * 5,000 people answer once each through the gateway, over 50 connections, for one date of 100 seats or spread over many; then the same on other
 * dates, so that it is measured warm. PostgreSQL alone with the statements of one answer a transaction is the raw limit beside it.
 *
 * <p>Arguments: data directory of the running system, number of dates.
 */
public final class AnswersBenchmark {

    private static final int PEOPLE = 5_000;
    private static final int CONNECTIONS = 50;
    private static final int CAPACITY = 100;
    private static final Duration WARM_UP = Duration.ofSeconds(40);

    private AnswersBenchmark() {}

    public static void main(String[] args) throws Exception {
        RunningSystem system = RunningSystem.on(args[0]);
        int dates = Integer.parseInt(args[1]);
        Table.printMachine();
        People people = People.of(system);
        var burst = new Burst(
                new Wrk(system.gateway(), CONNECTIONS),
                IntStream.rangeClosed(1, PEOPLE).mapToObj(people::token).toList());
        try (var organiser = new Organiser(system, people.token(0))) {
            warmUp(burst, organiser, dates);
            List<Measurement> measured = new ArrayList<>();
            List<String> answered = new ArrayList<>();
            for (String run : List.of("answers", "once more")) {
                List<String> fresh = organiser.dates(dates, CAPACITY);
                measured.add(Measurement.of(run, system, () -> burst.answer(fresh)));
                answered.addAll(fresh);
            }
            Measurement.print(measured);
            limits(system, dates, measured.getLast());
            check(new Exactness(system, CAPACITY), answered, PEOPLE / dates);
        }
    }

    private static void warmUp(Burst burst, Organiser organiser, int dates) {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < WARM_UP.toNanos()) {
            burst.answer(organiser.dates(dates, CAPACITY));
        }
    }

    private static void limits(RunningSystem system, int dates, Measurement measured) throws SQLException {
        RawDates raw = RawDates.make(system, dates, CAPACITY);
        List<List<String>> rows = new ArrayList<>();
        for (int clients : new int[] {10, CONNECTIONS}) {
            rows.add(raw.answers(clients).row("pgbench, " + clients + " clients", measured));
        }
        Table.print(
                List.of(
                        "one answer a transaction, " + dates + (dates == 1 ? " date" : " dates"),
                        "transactions/s",
                        "average ms",
                        "PostgreSQL CPU ms",
                        "answers to this"),
                rows);
    }

    private static void check(Exactness exactness, List<String> dates, int peopleEach) throws SQLException {
        for (String date : dates) {
            Optional<String> fault = exactness.fault(date, peopleEach);
            if (fault.isPresent()) {
                System.err.println("WRONG: " + fault.get());
                System.exit(1);
            }
        }
        System.out.printf("%,d dates ended exactly right.%n", dates.size());
    }
}
