package net.openmeet.platform.security;

import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Erasures as this service's database has them. Answers are remembered for a few seconds, as tokens are. While they are few, all of them are
 * read at once, so that a thousand members who come for the first time are no thousand statements.
 */
final class StoredErasedAccounts implements ErasedAccounts {

    private static final int FEW = 1_000;

    private static final String ALL = "all";

    private final JdbcClient jdbc;
    private final Recent<String, Set<UUID>> few;
    private final Recent<UUID, Boolean> each;

    StoredErasedAccounts(JdbcClient jdbc, LongSupplier nanos) {
        this.jdbc = jdbc;
        this.few = new Recent<>(nanos);
        this.each = new Recent<>(nanos);
    }

    @Override
    public boolean isErased(UUID account) {
        Set<UUID> known = few.of(ALL, all -> fewOrMore());
        return known.size() <= FEW ? known.contains(account) : each.of(account, this::stored);
    }

    @Override
    public void remember(UUID account) {
        jdbc.sql("insert into erased_account (account_id) values (:account) on conflict do nothing")
                .param("account", account)
                .update();
        few.forget();
        each.forget();
    }

    /** All of them, unless they are more than few: then some, one more than few. */
    private Set<UUID> fewOrMore() {
        return Set.copyOf(jdbc.sql("select account_id from erased_account limit :most")
                .param("most", FEW + 1)
                .query(UUID.class)
                .list());
    }

    private boolean stored(UUID account) {
        return jdbc.sql("select exists (select from erased_account where account_id = :account)")
                .param("account", account)
                .query(Boolean.class)
                .single();
    }
}
