package net.openmeet.community.wayin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The challenges that are under way, in the database: any instance takes the answer. */
@Repository
class PasskeyChallenges {

    private final JdbcClient jdbc;

    PasskeyChallenges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps others of this network from asking for challenges until the transaction ends: they are counted. */
    void lock(String client) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:counted, 0))")
                .param("counted", "passkey-challenge-from " + client)
                .query(row -> {});
    }

    int countFrom(String client, Instant since) {
        return jdbc.sql("select count(*) from passkey_challenge where client = :client and begun_at > :since")
                .param("client", client)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    void add(UUID id, PasskeyChallenge challenge, ChallengeOwner owner, String client, Instant now) {
        jdbc.sql("""
                        insert into passkey_challenge (id, account_id, owner_hash, value, user_handle, client, begun_at, expires_at)
                        values (:id, :account, :owner, :value, :handle, :client, :now, :expiresAt)""")
                .param("id", id)
                .param("account", owner.accountId())
                .param("owner", owner.hash())
                .param("value", challenge.value())
                .param("handle", challenge.userHandle())
                .param("client", client)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expiresAt", challenge.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes the newest challenge of an owner, which nobody gets a second time, nor any older one. */
    Optional<PasskeyChallenge> take(ChallengeOwner owner) {
        return jdbc
                .sql("""
                        update passkey_challenge set open = false
                        where owner_hash = :owner and account_id is not distinct from :account and open
                        returning value, user_handle, expires_at""")
                .param("owner", owner.hash())
                .param("account", owner.accountId())
                .query(PasskeyChallenges::challenge)
                .list()
                .stream()
                .max(Comparator.comparing(PasskeyChallenge::expiresAt));
    }

    int removeBefore(Instant time, int most) {
        return jdbc.sql("""
                        delete from passkey_challenge where id in
                          (select id from passkey_challenge where begun_at < :time and expires_at < :time limit :most)""")
                .param("time", time.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .update();
    }

    private static PasskeyChallenge challenge(ResultSet row, int number) throws SQLException {
        return new PasskeyChallenge(
                row.getString("value"),
                row.getString("user_handle"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
