package net.openmeet.community.provider;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which browsers are signed in, in the database: what ends here is over, whoever has a copy of the cookie. */
@Repository
public class SignIns {

    private final JdbcClient jdbc;

    SignIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SignIn signIn, Device device, Instant now, Instant expiresAt) {
        jdbc.sql("""
                        insert into sign_in (id, account_id, browser, system, signed_in_at, expires_at)
                        values (:id, :account, :browser, :system, :now, :expiresAt)""")
                .param("id", signIn.id())
                .param("account", signIn.accountId())
                .param("browser", device.browser())
                .param("system", device.system())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** When somebody signed in; empty if that is over. */
    Optional<Instant> signedInAt(UUID id) {
        return jdbc.sql("select signed_in_at from sign_in where id = :id")
                .param("id", id)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Ends a sign-in, and with it every authorization that came of it: no refresh token of theirs is good any more. */
    public void end(UUID id) {
        jdbc.sql("delete from sign_in where id = :id").param("id", id).update();
    }

    /** Ties a new authorization to the sign-in that it came of, or removes it if that was ended meanwhile. */
    @Transactional
    public void tie(String authorizationId, UUID id) {
        // Waits for a sign-out that is under way.
        boolean open = jdbc.sql("select from sign_in where id = :id for share")
                .param("id", id)
                .query((row, number) -> true)
                .optional()
                .isPresent();
        if (open) {
            jdbc.sql("update oauth2_authorization set sign_in_id = :id where id = :authorization")
                    .param("id", id)
                    .param("authorization", authorizationId)
                    .update();
        } else {
            jdbc.sql("delete from oauth2_authorization where id = :authorization")
                    .param("authorization", authorizationId)
                    .update();
        }
    }

    /** Removes those whose cookie has expired, and of which nothing else is left. */
    void removeExpired(Instant now) {
        jdbc.sql("""
                        delete from sign_in where expires_at < :now
                        and not exists (select from oauth2_authorization where sign_in_id = sign_in.id)""").param("now", now.atOffset(ZoneOffset.UTC)).update();
    }
}
