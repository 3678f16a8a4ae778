package net.openmeet.launcher.running;

import java.time.Duration;

/** Tells a process that is dead, though it lives, from one that is busy or still starting. Times are nanoseconds of a steady clock. */
final class Pulse {

    /** How long a process may start. */
    static final Duration START = Duration.ofMinutes(4);

    /** How long it may be silent afterwards. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private long silentFrom;

    /** Of a process that has just begun. */
    Pulse(long now) {
        this.silentFrom = now + START.minus(PATIENCE).toNanos();
    }

    /** Whether it has been silent for too long, now that it answered or didn't. */
    boolean isLost(boolean answers, long now) {
        if (answers) {
            silentFrom = now;
        }
        return now - silentFrom > PATIENCE.toNanos();
    }
}
