package net.openmeet.gateway.limits;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How many requests of a subject this instance works on at the same time. Holds no more entries than requests are under way. Streams, which
 * stay for hours, have places of their own: another one of these.
 */
final class Places {

    private final int most;
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();

    Places(int most) {
        this.most = most;
    }

    /** Takes a place, which has to be left again; false when all are taken. */
    boolean enter(Subject subject) {
        var entered = new AtomicBoolean();
        taken.compute(subject.key(), (key, before) -> {
            int others = before == null ? 0 : before;
            entered.set(others < most);
            return entered.get() ? others + 1 : before;
        });
        return entered.get();
    }

    void leave(Subject subject) {
        taken.computeIfPresent(subject.key(), (key, before) -> before == 1 ? null : before - 1);
    }
}
