package net.openmeet.benchmarks.recurrence;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The next instance of a weekly series that began 26 years ago; the rule is parsed beforehand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class NextOfAnOldSeries {

    private static final LocalDateTime START = LocalDateTime.of(2000, 1, 4, 19, 0);
    private static final LocalDateTime TODAY = LocalDateTime.of(2026, 3, 1, 12, 0);

    @Param
    Engine engine = Engine.OPENMEET;

    private Engine.Seeker series = after -> 0;

    @Setup
    public void prepare() {
        series = engine.seeker("FREQ=WEEKLY;BYDAY=TU", START, ZoneId.of("Europe/Berlin"));
    }

    @Benchmark
    public long next() {
        return series.next(TODAY);
    }
}
