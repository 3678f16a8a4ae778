package net.openmeet.benchmarks.answers;

import java.util.List;
import java.util.stream.IntStream;
import net.openmeet.benchmarks.system.Answered;
import net.openmeet.benchmarks.system.Request;
import net.openmeet.benchmarks.system.Wrk;

/** Everybody answers once, all connections at the same time. */
record Burst(Wrk wrk, List<String> tokens) {

    private static final String GOING = "{\"status\":\"going\",\"guests\":0}";

    /** One person after the other takes the next of the dates. */
    Answered answer(List<String> dates) {
        return wrk.once(IntStream.range(0, tokens.size())
                .mapToObj(person -> new Request(
                        "PUT", "/api/events/" + dates.get(person % dates.size()) + "/rsvp", tokens.get(person), GOING))
                .toList());
    }
}
