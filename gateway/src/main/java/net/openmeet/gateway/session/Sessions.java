package net.openmeet.gateway.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import net.openmeet.gateway.cookie.BrowserSecret;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sessions in the gateway's database, by the hash of what their cookies say. */
final class Sessions {

    private static final int REMOVED_AT_ONCE = 100;
    private static final String FIND = """
            select tokens, used_at, expires_at from browser_session
             where id = :id and expires_at > :now and used_at > :unusedSince
            """;

    private final JdbcClient jdbc;

    Sessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row, as long as it isn't over. */
    record Stored(SealedTokens tokens, Instant usedAt, Instant endsAt) {

        static Stored of(ResultSet row, int number) throws SQLException {
            return new Stored(
                    new SealedTokens(row.getBytes("tokens")),
                    row.getObject("used_at", OffsetDateTime.class).toInstant(),
                    row.getObject("expires_at", OffsetDateTime.class).toInstant());
        }
    }

    Optional<Stored> find(BrowserSecret secret, Instant now, Instant unusedSince) {
        return find(FIND, secret, now, unusedSince);
    }

    /** The same, and nobody else has it until the transaction ends. */
    Optional<Stored> hold(BrowserSecret secret, Instant now, Instant unusedSince) {
        return find(FIND + " for update", secret, now, unusedSince);
    }

    private Optional<Stored> find(String sql, BrowserSecret secret, Instant now, Instant unusedSince) {
        return jdbc.sql(sql)
                .param("id", id(secret))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("unusedSince", unusedSince.atOffset(ZoneOffset.UTC))
                .query(Stored::of)
                .optional();
    }

    void add(BrowserSecret secret, SealedTokens tokens, Instant now, Instant endsAt) {
        jdbc.sql("""
                        insert into browser_session (id, tokens, began_at, used_at, expires_at)
                        values (:id, :tokens, :now, :now, :endsAt)
                        """)
                .param("id", id(secret))
                .param("tokens", tokens.bytes())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("endsAt", endsAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    void renew(BrowserSecret secret, SealedTokens tokens, Instant now) {
        jdbc.sql("update browser_session set tokens = :tokens, used_at = :now where id = :id")
                .param("id", id(secret))
                .param("tokens", tokens.bytes())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void use(BrowserSecret secret, Instant now) {
        jdbc.sql("update browser_session set used_at = :now where id = :id and used_at < :now")
                .param("id", id(secret))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(BrowserSecret secret) {
        jdbc.sql("delete from browser_session where id = :id")
                .param("id", id(secret))
                .update();
    }

    /** Removes some of those that are over, if there are any. */
    void removeOver(Instant now, Instant unusedSince) {
        jdbc.sql("""
                        delete from browser_session
                         where id in (select id from browser_session
                                       where expires_at <= :now or used_at <= :unusedSince
                                       limit :rows
                                         for update skip locked)
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("unusedSince", unusedSince.atOffset(ZoneOffset.UTC))
                .param("rows", REMOVED_AT_ONCE)
                .update();
    }

    private static byte[] id(BrowserSecret secret) {
        return secret.derived("id");
    }
}
