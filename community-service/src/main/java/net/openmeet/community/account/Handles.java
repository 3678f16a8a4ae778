package net.openmeet.community.account;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.hash.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All handles that accounts have or ever had. Each is one account's for ever, so that no mention ever leads to somebody else. */
@Repository
class Handles {

    /** As many as one account may ever have had: more would be hoarding. */
    static final int MOST = 10;

    private final JdbcClient database;

    Handles(JdbcClient database) {
        this.database = database;
    }

    /** Gives a handle to an account, unless it is another's; waits for who is just taking it. Its own it may have again. */
    Claim claim(Handle handle, UUID account, Instant now) {
        database.sql("""
                        insert into account_handle (handle, account_id, taken_at)
                        select :handle, :account, :now
                        where (select count(*) from account_handle where account_id = :account) < :most
                          and not exists (select from erased_handle where hash = :hash)
                        on conflict do nothing""")
                .param("handle", handle.value())
                .param("hash", hash(handle.value()))
                .param("account", account)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .update();
        return database.sql("select account_id from account_handle where handle = :handle")
                .param("handle", handle.value())
                .query(UUID.class)
                .optional()
                .map(owner -> owner.equals(account) ? Claim.GIVEN : Claim.TAKEN)
                .orElseGet(() -> isErased(handle) ? Claim.TAKEN : Claim.ONE_TOO_MANY);
    }

    /** Has nobody know any more whose the handles of an account were, and nobody have them. */
    void forget(UUID account) {
        List<String> hashes = database
                .sql("delete from account_handle where account_id = :account returning handle")
                .param("account", account)
                .query(String.class)
                .stream()
                .map(Handles::hash)
                .toList();
        database.sql("insert into erased_handle (hash) select unnest(:hashes) on conflict do nothing")
                .param("hashes", hashes.toArray(String[]::new))
                .update();
    }

    /** Has the handles of an account that is no more lead to another one. */
    void lead(UUID absorbed, UUID survivor) {
        database.sql("update account_handle set account_id = :survivor where account_id = :absorbed")
                .param("absorbed", absorbed)
                .param("survivor", survivor)
                .update();
    }

    private boolean isErased(Handle handle) {
        return database.sql("select exists (select from erased_handle where hash = :hash)")
                .param("hash", hash(handle.value()))
                .query(Boolean.class)
                .single();
    }

    private static String hash(String handle) {
        return HexFormat.of().formatHex(Sha256.of(handle));
    }

    enum Claim {
        GIVEN,
        TAKEN,
        ONE_TOO_MANY
    }
}
