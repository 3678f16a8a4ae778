package net.openmeet.community.wayin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.database.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts elsewhere that lead into accounts here, in the database. */
@Repository
class OutsideAccounts {

    private final JdbcClient jdbc;

    OutsideAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps others from making this somebody's until the transaction ends. */
    void lock(OutsideIdentity identity) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:identity, 0))")
                .param("identity", "outside " + identity.issuer() + " " + identity.subject())
                .query(row -> {});
    }

    Optional<OutsideAccount> find(OutsideIdentity identity) {
        return jdbc.sql("select * from outside_account where issuer = :issuer and subject = :subject")
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .query(OutsideAccounts::account)
                .optional();
    }

    /** In the order in which they were added. */
    List<OutsideAccount> of(UUID accountId) {
        return jdbc.sql("select * from outside_account where account_id = :account order by added_at, id")
                .param("account", accountId)
                .query(OutsideAccounts::account)
                .list();
    }

    void add(OutsideAccount added) {
        jdbc.sql("""
                        insert into outside_account (id, account_id, issuer, subject, label, added_at, used_at)
                        values (:id, :account, :issuer, :subject, :label, :addedAt, :usedAt)""")
                .param("id", added.id())
                .param("account", added.accountId())
                .param("issuer", added.identity().issuer())
                .param("subject", added.identity().subject())
                .param("label", added.label())
                .param("addedAt", added.addedAt().atOffset(ZoneOffset.UTC))
                .param("usedAt", added.usedAt() == null ? null : added.usedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void used(UUID id, Instant now) {
        jdbc.sql("update outside_account set used_at = :now where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from outside_account where id = :id").param("id", id).update();
    }

    private static OutsideAccount account(ResultSet row, int number) throws SQLException {
        return new OutsideAccount(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                new OutsideIdentity(row.getString("issuer"), row.getString("subject")),
                row.getString("label"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                StoredTime.orNull(row, "used_at"));
    }
}
