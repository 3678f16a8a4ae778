package net.openmeet.community.provider;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Locks on codes and refresh tokens, across all instances. */
@Component
public class GrantLocks {

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    GrantLocks(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Runs {@code work} in a transaction; nobody else does for the same grant meanwhile, and whoever comes next sees what it wrote. */
    public void oneAtATime(String grant, Runnable work) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                    .param(grant)
                    .query(row -> {});
            work.run();
        });
    }
}
