package net.openmeet.community.provider;

import com.nimbusds.jose.jwk.JWK;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The signing keys in the database, shared by all instances. */
@Repository
class SigningKeys {

    private static final long LOCK = 0x6F6D_6B65_79L;

    private final JdbcClient jdbc;
    private final KeyEncryption encryption;

    SigningKeys(JdbcClient jdbc, KeyEncryption encryption) {
        this.jdbc = jdbc;
        this.encryption = encryption;
    }

    /** Keeps other instances from adding or removing keys until the transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query(row -> {});
    }

    /** The public half of every key that tokens in circulation may name, or soon will. */
    List<JWK> published() {
        return jdbc.sql("select public_key from signing_key order by signs_from desc, kid")
                .query((row, number) -> publicKey(row.getString(1)))
                .list();
    }

    /** The key that signs now; empty before the first start. */
    Optional<SigningKey> signing(Instant now) {
        return jdbc.sql("select * from signing_key where signs_from <= :now order by signs_from desc, kid limit 1")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(this::key)
                .optional();
    }

    /** When the youngest key was made; empty before the first start. */
    Optional<Instant> youngest() {
        return jdbc.sql("select max(created_at) from signing_key")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    void add(SigningKey key) {
        jdbc.sql("""
                        insert into signing_key (kid, public_key, private_key, created_at, signs_from)
                        values (:kid, :publicKey, :privateKey, :createdAt, :signsFrom)""")
                .param("kid", key.kid())
                .param("publicKey", key.pair().toPublicJWK().toJSONString())
                .param("privateKey", encryption.encrypt(key.pair()))
                .param("createdAt", key.createdAt().atOffset(ZoneOffset.UTC))
                .param("signsFrom", key.signsFrom().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Removes the keys whose successor had taken over by then. */
    void removeRetiredBefore(Instant time) {
        jdbc.sql("""
                        delete from signing_key old where exists
                          (select 1 from signing_key successor
                           where successor.signs_from > old.signs_from and successor.signs_from <= :time)""").param("time", time.atOffset(ZoneOffset.UTC)).update();
    }

    private SigningKey key(ResultSet row, int number) throws SQLException {
        return new SigningKey(
                encryption.decrypt(row.getString("kid"), row.getString("private_key")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("signs_from", OffsetDateTime.class).toInstant());
    }

    private static JWK publicKey(String json) {
        try {
            return JWK.parse(json);
        } catch (ParseException e) {
            throw new IllegalStateException("A public key in the database is none", e);
        }
    }
}
