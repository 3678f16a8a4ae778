package net.openmeet.benchmarks.recurrence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs all of the recurrence benchmarks in one run and prints the table of docs/performance.md. */
public final class RecurrenceBenchmark {

    private RecurrenceBenchmark() {}

    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("net.openmeet.benchmarks.recurrence.*")
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        System.out.printf("%n%-50s", "1,000 instances, instances/s");
        row(Engine.values(), Engine::name);
        Map<String, List<RunResult>> byRule = results.stream()
                .filter(result -> result.getParams().getParam("rule") != null)
                .collect(groupingBy(result -> result.getParams().getParam("rule"), TreeMap::new, toList()));
        byRule.forEach((rule, runs) -> row(rule, engine -> score(runs, engine)));
        row("geometric mean", engine -> mean(byRule, engine));
        allocation(byRule);
        System.out.printf("%nnext of a 26-year-old weekly series, ns%n");
        results.stream()
                .filter(result -> result.getParams().getParam("rule") == null)
                .forEach(result -> System.out.printf(
                        Locale.ROOT, "%-50s %15.0f%n", result.getParams().getParam("engine"), score(result)));
    }

    private static void allocation(Map<String, List<RunResult>> byRule) {
        System.out.printf("%nallocated bytes per instance, mean over the rules%n");
        for (Engine engine : Engine.values()) {
            double bytes = byRule.values().stream()
                    .mapToDouble(runs -> Objects.requireNonNull(
                                    of(runs, engine).getSecondaryResults().get("gc.alloc.rate.norm"))
                            .getScore())
                    .average()
                    .orElse(Double.NaN);
            System.out.printf(Locale.ROOT, "%-50s %15.1f%n", engine, bytes);
        }
    }

    private static double mean(Map<String, List<RunResult>> byRule, Engine engine) {
        return Math.exp(
                byRule.values().stream().collect(mapping(runs -> Math.log(score(runs, engine)), toList())).stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(Double.NaN));
    }

    private static RunResult of(List<RunResult> runs, Engine engine) {
        return runs.stream()
                .filter(run -> run.getParams().getParam("engine").equals(engine.name()))
                .findFirst()
                .orElseThrow();
    }

    private static double score(List<RunResult> runs, Engine engine) {
        return score(of(runs, engine));
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static void row(String name, ToDoubleFunction<Engine> value) {
        System.out.printf("%-50s", name);
        row(Engine.values(), engine -> String.format(Locale.ROOT, "%,.0f", value.applyAsDouble(engine)));
    }

    private static void row(Engine[] engines, Function<Engine, String> cell) {
        System.out.println(Arrays.stream(engines)
                .map(engine -> "%17s".formatted(cell.apply(engine)))
                .collect(joining()));
    }
}
