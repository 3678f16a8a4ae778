package net.openmeet.platform.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What is backed off from for a while: keys whose message was refused, topics out of reach. */
final class BackOffs<T> {

    private final Map<T, Long> deadlines = new HashMap<>();

    void hold(T what, Duration wait) {
        deadlines.put(what, System.nanoTime() + wait.toNanos());
    }

    boolean holds(T what) {
        return deadlines.containsKey(what);
    }

    /** Lets go what has waited long enough; true if there was any. */
    boolean releaseDue() {
        long now = System.nanoTime();
        return deadlines.values().removeIf(deadline -> deadline - now <= 0);
    }

    Set<T> held() {
        return deadlines.keySet();
    }
}
