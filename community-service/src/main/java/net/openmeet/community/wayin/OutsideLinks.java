package net.openmeet.community.wayin;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has said, freshly signed in, that he wants another way in: by the hash of what he was told. One for each account. */
@Repository
class OutsideLinks {

    private final JdbcClient jdbc;

    OutsideLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(UUID accountId, String provider, BrowserKey secret, Instant expiresAt) {
        jdbc.sql("""
                        insert into outside_link (account_id, provider, secret_hash, expires_at)
                        values (:account, :provider, :secret, :expiresAt)
                        on conflict (account_id) do update
                           set provider = excluded.provider, secret_hash = excluded.secret_hash, expires_at = excluded.expires_at""")
                .param("account", accountId)
                .param("provider", provider)
                .param("secret", secret.hash())
                .param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whose it is; nobody gets it a second time. */
    Optional<UUID> take(String provider, BrowserKey secret, Instant now) {
        return jdbc.sql("""
                        delete from outside_link where secret_hash = :secret and provider = :provider and expires_at > :now
                        returning account_id""")
                .param("secret", secret.hash())
                .param("provider", provider)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    void removeExpired(Instant now) {
        jdbc.sql("delete from outside_link where expires_at <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
