package net.openmeet.platform.work;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Growing pauses, each up to a quarter shorter or longer, so that what failed together doesn't come again together. */
record BackOff(Duration first, Duration longest) {

    private static final double LEAST = 0.75;
    private static final double SPREAD = 0.5;

    static BackOff of(WorkKind<?> kind) {
        return new BackOff(kind.firstBackOff(), kind.longestBackOff());
    }

    Duration after(int failures, RandomGenerator random) {
        double doubled = first.toMillis() * Math.pow(2, failures - 1.0);
        double pause = Math.min(doubled, (double) longest.toMillis());
        return Duration.ofMillis(Math.round(pause * (LEAST + SPREAD * random.nextDouble())));
    }
}
