package net.openmeet.gateway.limits;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Everybody's allowance in the window that is now. */
final class Allowances {

    /** About ten megabytes. Beyond that, addresses share one allowance: whoever has so many of them is one attacker. */
    private static final int MOST_SUBJECTS = 50_000;

    private static final Subject OTHERS = new Subject(Policy.ADDRESS, "others");

    private final LimitSettings settings;
    private final Clock clock;
    private final Consumer<DueLease> leases;
    private volatile Window window = new Window(Instant.EPOCH, Map.of());

    private record Window(Instant start, Map<String, Allowance> allowances) {}

    /**
     * Nobody has used anything.
     *
     * @param leases gets what is to be leased, and doesn't make its caller wait
     */
    Allowances(LimitSettings settings, Clock clock, Consumer<DueLease> leases) {
        this.settings = settings;
        this.clock = clock;
        this.leases = leases;
    }

    /** Counts a request of this subject, unless its quota is used up. */
    Standing take(Subject subject) {
        Instant now = clock.instant();
        Window current = windowOf(now);
        int quota = settings.quota(subject.policy());
        String key = keyOf(subject, current);
        Allowance allowance = current.allowances.computeIfAbsent(key, unseen -> new Allowance(quota));
        boolean admitted = allowance.take();
        int wanted = allowance.beginLease();
        if (wanted > 0) {
            leases.accept(new DueLease(current.start, key, wanted, allowance));
        }
        long seconds = current.start.plus(settings.window()).getEpochSecond() - now.getEpochSecond();
        return new Standing(
                subject.policy(), quota, settings.window().toSeconds(), admitted, allowance.remaining(), seconds);
    }

    private static String keyOf(Subject subject, Window current) {
        boolean crowded = subject.policy() == Policy.ADDRESS
                && current.allowances.size() >= MOST_SUBJECTS
                && !current.allowances.containsKey(subject.key());
        return (crowded ? OTHERS : subject).key();
    }

    private Window windowOf(Instant now) {
        long length = settings.window().toSeconds();
        Instant start = Instant.ofEpochSecond(now.getEpochSecond() / length * length);
        if (!window.start.equals(start)) {
            begin(start);
        }
        return window;
    }

    private synchronized void begin(Instant start) {
        if (!window.start.equals(start)) {
            window = new Window(start, new ConcurrentHashMap<>());
        }
    }
}
