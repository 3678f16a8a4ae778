package net.openmeet.community.provider;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Locks on codes and refresh tokens, across all instances. */
@Component
public class GrantLocks {

    private final JdbcClient jdbc;

    GrantLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Runs {@code work} in a transaction; nobody else does for the same grant meanwhile, and whoever comes next sees what it wrote. */
    @Transactional
    public void oneAtATime(String grant, Runnable work) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:grant, 0))")
                .param("grant", grant)
                .query(row -> {});
        work.run();
    }
}
