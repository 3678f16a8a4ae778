package net.openmeet.atproto.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** As many as there is room for, the ones that were asked for last. */
final class LatestUsed<K, V> {

    private final Map<K, V> values;

    LatestUsed(int most) {
        this.values = new Bounded<>(most);
    }

    synchronized Optional<V> get(K key) {
        return Optional.ofNullable(values.get(key));
    }

    synchronized void put(K key, V value) {
        values.put(key, value);
    }

    private static final class Bounded<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1;

        private final int most;

        private Bounded(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }
}
