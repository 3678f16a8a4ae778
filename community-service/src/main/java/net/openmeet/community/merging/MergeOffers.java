package net.openmeet.community.merging;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which accounts may go into another one, by the hash of what their owners were told. One for each account. */
@Repository
class MergeOffers {

    private final JdbcClient database;

    MergeOffers(JdbcClient database) {
        this.database = database;
    }

    /** Has an account be taken by a code, and by none that it had before. What has expired goes. */
    void put(UUID account, MergeCode code, Instant now, Instant expiresAt) {
        database.sql("delete from merge_offer where expires_at <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        database.sql("""
                        insert into merge_offer (account_id, code_hash, expires_at) values (:account, :code, :expiresAt)
                        on conflict (account_id) do update set code_hash = excluded.code_hash, expires_at = excluded.expires_at""")
                .param("account", account)
                .param("code", code.hash())
                .param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whose it is; nobody gets it a second time. */
    Optional<UUID> take(MergeCode code, Instant now) {
        return database.sql("""
                        delete from merge_offer where code_hash = :code and expires_at > :now returning account_id""")
                .param("code", code.hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }
}
