package net.openmeet.benchmarks.system;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the generator saw.
 *
 * @param refused answers of status 400 and more
 * @param failed requests without an answer
 * @param seconds from the first request to the last answer
 * @param p50 milliseconds
 * @param p99 milliseconds
 * @param generatorCpu seconds
 */
public record Answered(
        int requests,
        int refused,
        int failed,
        double seconds,
        double p50,
        double p99,
        double max,
        double generatorCpu) {

    private static final Pattern LINE = Pattern.compile(
            "measured requests=(\\d+) refused=(\\d+) failed=(\\d+) micros=(\\d+) p50=(\\d+) p99=(\\d+) max=(\\d+) cpu=([\\d.]+)");

    static Answered parse(String output) {
        Matcher line = LINE.matcher(output);
        if (!line.find()) {
            throw new IllegalStateException("wrk measured nothing:\n" + output);
        }
        return new Answered(
                Integer.parseInt(line.group(1)),
                Integer.parseInt(line.group(2)),
                Integer.parseInt(line.group(3)),
                Double.parseDouble(line.group(4)) / 1e6,
                Double.parseDouble(line.group(5)) / 1e3,
                Double.parseDouble(line.group(6)) / 1e3,
                Double.parseDouble(line.group(7)) / 1e3,
                Double.parseDouble(line.group(8)));
    }

    public double rate() {
        return requests / seconds;
    }
}
