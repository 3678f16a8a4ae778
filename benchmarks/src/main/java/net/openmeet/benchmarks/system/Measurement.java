package net.openmeet.benchmarks.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What a load cost.
 *
 * @param cpu until everything that followed from the requests was done, without what the system spends at rest in the same time
 */
public record Measurement(String name, Answered answered, CpuTime cpu) {

    private static final Duration AT_REST = Duration.ofSeconds(5);
    private static final List<String> HEADER = List.of(
            "",
            "requests/s",
            "p50 ms",
            "p99 ms",
            "max ms",
            "JVM CPU ms/request",
            ThreadFamily.CARRIERS.title(),
            ThreadFamily.BROKER.title(),
            ThreadFamily.COMPILER.title(),
            ThreadFamily.COLLECTOR.title(),
            "PostgreSQL CPU ms/request",
            "generator's");

    /** Sends a load to a system at rest, and waits until it is at rest again. Polling costs something also then, which counts where requests are few. */
    public static Measurement of(String name, RunningSystem system, Supplier<Answered> load) {
        var rest = new Rest(system);
        rest.await();
        CpuMeter meter = system.cpu();
        CpuTime idle = meter.during(AT_REST).times(1.0 / AT_REST.toSeconds());
        long begin = System.nanoTime();
        CpuTime before = meter.read();
        Answered answered = load.get();
        rest.await();
        CpuTime spent = meter.read().minus(before);
        var measurement = new Measurement(name, answered, spent.minus(idle.times((System.nanoTime() - begin) / 1e9)));
        if (answered.refused() + answered.failed() > 0) {
            System.err.printf(
                    "%s: %d of %d requests were refused, %d failed: the numbers are of no use%n",
                    name, answered.refused(), answered.requests(), answered.failed());
        }
        return measurement;
    }

    /** CPU of our processes, in milliseconds a request. */
    public double jvmMillis() {
        return millis(cpu.services());
    }

    public static void print(List<Measurement> measurements) {
        Table.print(HEADER, measurements.stream().map(Measurement::row).toList());
    }

    private List<String> row() {
        List<String> row = new ArrayList<>(List.of(
                name,
                String.format(Locale.ROOT, "%,.0f", answered.rate()),
                Table.number(answered.p50()),
                Table.number(answered.p99()),
                Table.number(answered.max()),
                Table.number(jvmMillis())));
        for (ThreadFamily family :
                List.of(ThreadFamily.CARRIERS, ThreadFamily.BROKER, ThreadFamily.COMPILER, ThreadFamily.COLLECTOR)) {
            row.add(Table.number(millis(cpu.families().getOrDefault(family, 0.0))));
        }
        row.add(Table.number(millis(cpu.postgres())));
        row.add(Table.number(millis(answered.generatorCpu())));
        return row;
    }

    private double millis(double seconds) {
        return seconds * 1e3 / answered.requests();
    }
}
