package net.openmeet.community.wayin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.community.wayin.passkey.Credential;
import net.openmeet.platform.database.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The passkeys of accounts, in the database. */
@Repository
class Passkeys {

    private final JdbcClient jdbc;

    Passkeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were added. */
    List<Passkey> of(UUID accountId) {
        return jdbc.sql("select * from passkey where account_id = :account order by added_at, id")
                .param("account", accountId)
                .query(Passkeys::passkey)
                .list();
    }

    /** The one of this id, held until the transaction ends: its counter goes on once for each use. */
    Optional<Passkey> lock(String credentialId) {
        return jdbc.sql("select * from passkey where credential_id = :credential for update")
                .param("credential", credentialId)
                .query(Passkeys::passkey)
                .optional();
    }

    /** False if it leads somewhere already. */
    boolean add(Passkey passkey) {
        Credential credential = passkey.credential();
        return jdbc.sql("""
                        insert into passkey (id, account_id, credential_id, user_handle, public_key, model, signatures, backup_eligible,
                                             backed_up, transports, name, added_at)
                        values (:id, :account, :credential, :handle, :key, :model, :signatures, :eligible, :backedUp, :transports, :name,
                                :addedAt)
                        on conflict (credential_id) do nothing""")
                        .param("id", passkey.id())
                        .param("account", passkey.accountId())
                        .param("credential", credential.id())
                        .param("handle", passkey.userHandle())
                        .param("key", credential.publicKey())
                        .param("model", credential.model())
                        .param("signatures", credential.signatures())
                        .param("eligible", credential.backupEligible())
                        .param("backedUp", credential.backedUp())
                        .param("transports", passkey.transports().toArray(String[]::new))
                        .param("name", passkey.name())
                        .param("addedAt", passkey.addedAt().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void used(UUID id, Credential after, Instant now) {
        jdbc.sql("update passkey set signatures = :signatures, backed_up = :backedUp, used_at = :now where id = :id")
                .param("signatures", after.signatures())
                .param("backedUp", after.backedUp())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void suspect(UUID id, Instant now) {
        jdbc.sql("update passkey set suspected_at = :now where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    Optional<Passkey> rename(UUID accountId, UUID id, String name) {
        return jdbc.sql("update passkey set name = :name where id = :id and account_id = :account returning *")
                .param("name", name)
                .param("id", id)
                .param("account", accountId)
                .query(Passkeys::passkey)
                .optional();
    }

    void remove(UUID id) {
        jdbc.sql("delete from passkey where id = :id").param("id", id).update();
    }

    private static Passkey passkey(ResultSet row, int number) throws SQLException {
        return new Passkey(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                new Credential(
                        row.getString("credential_id"),
                        row.getString("public_key"),
                        row.getObject("model", UUID.class),
                        row.getLong("signatures"),
                        row.getBoolean("backup_eligible"),
                        row.getBoolean("backed_up")),
                row.getString("user_handle"),
                List.of((String[]) row.getArray("transports").getArray()),
                row.getString("name"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                StoredTime.orNull(row, "used_at"),
                StoredTime.orNull(row, "suspected_at"));
    }
}
