package net.openmeet.platform.security;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What was found out within the last ten seconds, about 10,000 answers at most; who asks for more makes older ones be asked for again. For any number of
 * threads: several that miss an answer at once find it out each for itself.
 */
final class Recent<K, V> {

    private static final long KEPT = Duration.ofSeconds(10).toNanos();
    private static final int HALF = 5_000;

    private final LongSupplier nanos;
    private volatile Generations<K, V> generations;

    /** Remembers nothing yet; {@code nanos} tells how time goes by, as {@link System#nanoTime}. */
    Recent(LongSupplier nanos) {
        this.nanos = nanos;
        this.generations = Generations.first(nanos.getAsLong());
    }

    /** The answer, counted as old as the question: what {@code ask} throws is not remembered. */
    V of(K key, Function<? super K, ? extends V> ask) {
        long now = nanos.getAsLong();
        Answer<V> known = generations.get(key);
        if (known != null && now - known.at < KEPT) {
            return known.value;
        }
        V found = ask.apply(key);
        young(now).put(key, new Answer<>(found, now));
        return found;
    }

    synchronized void forget() {
        generations = Generations.first(nanos.getAsLong());
    }

    private Map<K, Answer<V>> young(long now) {
        Generations<K, V> current = generations;
        return current.young.size() < HALF && now - current.begun < KEPT ? current.young : next(current, now).young;
    }

    @SuppressWarnings("ReferenceEquality") // whether it is still that very one
    private synchronized Generations<K, V> next(Generations<K, V> ended, long now) {
        if (generations == ended) {
            generations = new Generations<>(new ConcurrentHashMap<>(), ended.young, now);
        }
        return generations;
    }

    private record Answer<V>(V value, long at) {}

    /** Whole generations go at once, so that reading locks nothing and nobody has to sweep. */
    private record Generations<K, V>(Map<K, Answer<V>> young, Map<K, Answer<V>> old, long begun) {

        static <K, V> Generations<K, V> first(long now) {
            return new Generations<>(new ConcurrentHashMap<>(), Map.of(), now);
        }

        @Nullable
        Answer<V> get(K key) {
            Answer<V> known = young.get(key);
            return known == null ? old.get(key) : known;
        }
    }
}
