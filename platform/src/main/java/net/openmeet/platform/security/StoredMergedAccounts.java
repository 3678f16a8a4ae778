package net.openmeet.platform.security;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Merges as this service's database has them. An answer is remembered for a few seconds: somebody who was merged just now may act as the
 * account of before for as long as an access token is remembered, and not longer.
 */
class StoredMergedAccounts implements MergedAccounts {

    private static final long REMEMBERED = Duration.ofSeconds(10).toNanos();
    private static final int MOST = 10_000;

    private final JdbcClient jdbc;
    private final LongSupplier nanos;
    private final Map<UUID, Remembered> remembered = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Remembered> eldest) {
            return size() > MOST;
        }
    };

    private record Remembered(UUID survivor, long at) {}

    StoredMergedAccounts(JdbcClient jdbc, LongSupplier nanos) {
        this.jdbc = jdbc;
        this.nanos = nanos;
    }

    @Override
    public UUID survivor(UUID account) {
        long now = nanos.getAsLong();
        synchronized (remembered) {
            Remembered known = remembered.get(account);
            if (known != null && now - known.at < REMEMBERED) {
                return known.survivor;
            }
        }
        UUID survivor = stored(account);
        synchronized (remembered) {
            remembered.put(account, new Remembered(survivor, now));
        }
        return survivor;
    }

    @Override
    @Transactional
    public void merge(UUID absorbed, UUID survivor) {
        lock();
        UUID last = stored(survivor);
        if (stored(absorbed).equals(last)) {
            if (absorbed.equals(last)) {
                throw new IllegalArgumentException("Account " + absorbed + " can't go into itself");
            }
            return;
        }
        jdbc.sql("update merged_account set survivor = :survivor where survivor = :absorbed")
                .param("survivor", last)
                .param("absorbed", absorbed)
                .update();
        jdbc.sql("""
                        insert into merged_account (absorbed, survivor) values (:absorbed, :survivor)
                        on conflict (absorbed) do update set survivor = excluded.survivor
                        """).param("absorbed", absorbed).param("survivor", last).update();
        synchronized (remembered) {
            remembered.clear();
        }
    }

    /** Merges are rare, and two at once could make a chain or a ring. */
    private void lock() {
        jdbc.sql("lock table merged_account in share row exclusive mode").update();
    }

    private UUID stored(UUID account) {
        return jdbc.sql("select survivor from merged_account where absorbed = :account")
                .param("account", account)
                .query(UUID.class)
                .optional()
                .orElse(account);
    }
}
