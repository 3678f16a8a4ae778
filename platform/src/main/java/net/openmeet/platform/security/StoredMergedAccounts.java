package net.openmeet.platform.security;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Merges as this service's database has them. Answers are remembered for a few seconds: somebody who was merged just now may act as the
 * account of before for as long as an access token is remembered, and not longer.
 *
 * <p>Merges are rare. While they are few, all of them are read at once, so that a thousand members who come for the first time are no thousand
 * statements.
 */
class StoredMergedAccounts implements MergedAccounts {

    static final int FEW = 1_000;

    private static final String ALL = "all";

    private final JdbcClient jdbc;
    private final Recent<String, Map<UUID, UUID>> merges;
    private final Recent<UUID, UUID> survivors;

    StoredMergedAccounts(JdbcClient jdbc, LongSupplier nanos) {
        this.jdbc = jdbc;
        this.merges = new Recent<>(nanos);
        this.survivors = new Recent<>(nanos);
    }

    @Override
    public UUID survivor(UUID account) {
        Map<UUID, UUID> few = merges.of(ALL, all -> fewOrMore());
        return few.size() <= FEW ? few.getOrDefault(account, account) : survivors.of(account, this::stored);
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
        forget();
        // What somebody was told meanwhile was so before.
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    forget();
                }
            });
        }
    }

    private void forget() {
        merges.forget();
        survivors.forget();
    }

    /** Merges are rare, and two at once could make a chain or a ring. */
    private void lock() {
        jdbc.sql("lock table merged_account in share row exclusive mode").update();
    }

    /** All merges, unless they are more than few: then some, one more than few. */
    private Map<UUID, UUID> fewOrMore() {
        Map<UUID, UUID> found = new HashMap<>();
        jdbc.sql("select absorbed, survivor from merged_account limit :most")
                .param("most", FEW + 1)
                .query(row -> {
                    found.put(row.getObject("absorbed", UUID.class), row.getObject("survivor", UUID.class));
                });
        return Map.copyOf(found);
    }

    private UUID stored(UUID account) {
        return jdbc.sql("select survivor from merged_account where absorbed = :account")
                .param("account", account)
                .query(UUID.class)
                .optional()
                .orElse(account);
    }
}
