package net.openmeet.community.erasure;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts that are no more, and which services have forgotten them. */
@Repository
public class Erasures {

    /** Those that know people. */
    static final List<String> SERVICES =
            List.of("attendance-service", "community-service", "occurrence-service", "series-service");

    private final JdbcClient database;

    Erasures(JdbcClient database) {
        this.database = database;
    }

    void add(UUID account, Instant at) {
        database.sql("insert into erasure (account_id, erased_at) values (:account, :at)")
                .param("account", account)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Notes that a service has forgotten an account. The same again changes nothing. */
    public void forgotten(UUID account, String service, Instant at) {
        database.sql("""
                        update erasure
                           set forgotten_by = forgotten_by || cast(:service as text),
                               completed_at = case when forgotten_by || cast(:service as text) @> cast(:all as text[]) then :at end
                         where account_id = :account and not :service = any (forgotten_by)""")
                .param("account", account)
                .param("service", service)
                .param("all", SERVICES.toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** How many accounts that were erased before a time some service hasn't forgotten. */
    long openSince(Instant before) {
        return database.sql("select count(*) from erasure where completed_at is null and erased_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
