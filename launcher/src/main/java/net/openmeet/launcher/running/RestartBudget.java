package net.openmeet.launcher.running;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** At most so many restarts within so much time; more means that restarting doesn't help. */
final class RestartBudget {

    private final int restarts;
    private final Duration within;
    private final Deque<Long> spent = new ArrayDeque<>();

    RestartBudget(int restarts, Duration within) {
        this.restarts = restarts;
        this.within = within;
    }

    /** Spends one restart at {@code now} (nanoseconds of a steady clock), or refuses. */
    boolean allows(long now) {
        while (!spent.isEmpty() && now - spent.getFirst() > within.toNanos()) {
            spent.removeFirst();
        }
        if (spent.size() == restarts) {
            return false;
        }
        spent.addLast(now);
        return true;
    }
}
