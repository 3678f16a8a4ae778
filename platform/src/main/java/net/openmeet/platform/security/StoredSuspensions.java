package net.openmeet.platform.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import net.openmeet.platform.database.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Suspensions as this service's database has them. Answers are remembered for a few seconds: that long an account that was suspended just now may
 * go on elsewhere than where that was heard of.
 *
 * <p>Few are suspended at a time. As long as they are, all of them are read at once.
 */
class StoredSuspensions implements Suspensions {

    static final int FEW = 1_000;

    private static final String ALL = "all";

    /** What can't be read may be about an account. */
    private static final String SUSPENDED = """
            select thing_id, lower(reason) as reason, until from restricted_thing
             where restricted and kind in ('ACCOUNT', 'UNKNOWN')
            """;

    private final JdbcClient jdbc;
    private final Recent<String, Map<UUID, Suspension>> few;
    private final Recent<UUID, Optional<Suspension>> one;

    StoredSuspensions(JdbcClient jdbc, LongSupplier nanos) {
        this.jdbc = jdbc;
        this.few = new Recent<>(nanos);
        this.one = new Recent<>(nanos);
    }

    @Override
    public Optional<Suspension> of(UUID account) {
        Map<UUID, Suspension> known = few.of(ALL, all -> fewOrMore());
        return known.size() <= FEW ? Optional.ofNullable(known.get(account)) : one.of(account, this::stored);
    }

    @Override
    public void forget() {
        few.forget();
        one.forget();
    }

    /** All of them, unless they are more than few: then some, one more than few. */
    private Map<UUID, Suspension> fewOrMore() {
        Map<UUID, Suspension> found = new HashMap<>();
        jdbc.sql(SUSPENDED + " limit :most").param("most", FEW + 1).query(row -> {
            found.put(row.getObject("thing_id", UUID.class), suspension(row, 0));
        });
        return Map.copyOf(found);
    }

    private Optional<Suspension> stored(UUID account) {
        return jdbc.sql(SUSPENDED + " and thing_id = :account")
                .param("account", account)
                .query(StoredSuspensions::suspension)
                .optional();
    }

    private static Suspension suspension(ResultSet row, int number) throws SQLException {
        return new Suspension(row.getString("reason"), StoredTime.orNull(row, "until"));
    }
}
