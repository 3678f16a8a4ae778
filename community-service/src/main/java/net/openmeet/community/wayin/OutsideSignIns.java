package net.openmeet.community.wayin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is on his way to a provider, in the database: any instance takes the answer. */
@Repository
class OutsideSignIns {

    private final JdbcClient jdbc;

    OutsideSignIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many of a network began since a time. Nobody else of it counts until the transaction ends. */
    int countFrom(String client, Instant since) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:counted, 0))")
                .param("counted", "outside-sign-in-from " + client)
                .query(row -> {});
        return jdbc.sql("select count(*) from outside_sign_in where client = :client and begun_at > :since")
                .param("client", client)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    void add(OutsideSignIn begun, BrowserKey browser, String client, Instant now) {
        jdbc.sql("""
                        insert into outside_sign_in (id, browser_hash, provider, state, nonce, verifier, target, account_id, client, begun_at,
                                                     expires_at)
                        values (:id, :browser, :provider, :state, :nonce, :verifier, :target, :account, :client, :now, :expiresAt)""")
                .param("id", begun.id())
                .param("browser", browser.hash())
                .param("provider", begun.provider())
                .param("state", begun.state())
                .param("nonce", begun.nonce())
                .param("verifier", begun.verifier())
                .param("target", begun.target())
                .param("account", begun.accountId())
                .param("client", client)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expiresAt", begun.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes what a browser began, which nobody gets a second time. */
    Optional<OutsideSignIn> take(BrowserKey browser, String provider, String state) {
        return jdbc.sql("""
                        update outside_sign_in set open = false
                         where browser_hash = :browser and provider = :provider and state = :state and open
                        returning *""")
                .param("browser", browser.hash())
                .param("provider", provider)
                .param("state", state)
                .query(OutsideSignIns::begun)
                .optional();
    }

    int removeBefore(Instant time, int most) {
        return jdbc.sql("""
                        delete from outside_sign_in where id in
                          (select id from outside_sign_in where begun_at < :time and expires_at < :time limit :most)""")
                .param("time", time.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .update();
    }

    private static OutsideSignIn begun(ResultSet row, int number) throws SQLException {
        return new OutsideSignIn(
                row.getObject("id", UUID.class),
                row.getString("provider"),
                row.getString("state"),
                row.getString("nonce"),
                row.getString("verifier"),
                row.getString("target"),
                row.getObject("account_id", UUID.class),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
