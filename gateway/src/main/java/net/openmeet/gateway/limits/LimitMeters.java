package net.openmeet.gateway.limits;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts refusals by policy and reason. Never by caller: how many of those there are is for attackers to choose. */
final class LimitMeters {

    private final Map<Policy, Counter> quotaExceeded;
    private final Map<Policy, Counter> tooManyAtOnce;

    LimitMeters(MeterRegistry registry) {
        this.quotaExceeded = counters(registry, "quota-exceeded");
        this.tooManyAtOnce = counters(registry, "too-many-at-once");
    }

    /** A request came after its quota was used up. */
    void quotaExceeded(Policy policy) {
        Objects.requireNonNull(quotaExceeded.get(policy)).increment();
    }

    /** A request came while too many of its caller's were being answered. */
    void tooManyAtOnce(Policy policy) {
        Objects.requireNonNull(tooManyAtOnce.get(policy)).increment();
    }

    private static Map<Policy, Counter> counters(MeterRegistry registry, String reason) {
        return Arrays.stream(Policy.values())
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        policy -> Counter.builder("openmeet.gateway.refused")
                                .description("Requests beyond a limit, answered with 429")
                                .tag("policy", policy.word())
                                .tag("reason", reason)
                                .register(registry)));
    }
}
