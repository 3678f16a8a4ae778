package net.openmeet.community.group;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts that registered just now, who may do less than others: whoever is put out comes back as one. */
@Repository
class Newcomers {

    private final JdbcClient database;
    private final GroupSettings settings;

    Newcomers(JdbcClient database, GroupSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    boolean include(UUID account, Instant now) {
        return database.sql("select exists (select from account where id = :account and registered_at > :since)")
                .param("account", account)
                .param("since", now.minus(settings.newcomerFor()).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
