package net.openmeet.occurrence.subscription;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has a personal feed; one each. */
@Repository
class PersonalFeeds {

    private final JdbcClient database;

    PersonalFeeds(JdbcClient database) {
        this.database = database;
    }

    /** The account whose feed has this secret. */
    Optional<UUID> ownerOf(FeedSecret secret) {
        return database.sql("select account_id from personal_feed where secret_hash = :hash")
                .param("hash", secret.hash())
                .query(UUID.class)
                .optional();
    }

    /** When an account's feed got the secret that it has; empty where it has none. */
    Optional<Instant> madeAt(UUID account) {
        return database.sql("select made_at from personal_feed where account_id = :account")
                .param("account", account)
                .query((row, number) ->
                        row.getObject("made_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** From now on this secret alone leads to the account's feed. */
    void make(UUID account, FeedSecret secret, Instant at) {
        database.sql("""
                        insert into personal_feed (account_id, secret_hash, made_at) values (:account, :hash, :at)
                        on conflict (account_id) do update set secret_hash = excluded.secret_hash, made_at = excluded.made_at
                        """)
                .param("account", account)
                .param("hash", secret.hash())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(UUID account) {
        database.sql("delete from personal_feed where account_id = :account")
                .param("account", account)
                .update();
    }
}
