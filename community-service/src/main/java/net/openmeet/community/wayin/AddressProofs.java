package net.openmeet.community.wayin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.mail.MailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The codes that are under way, in the database. */
@Repository
class AddressProofs {

    private final JdbcClient jdbc;

    AddressProofs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps others from asking for codes to this address, or from this network, until the transaction ends: they are counted. */
    void lock(MailAddress address, String client) {
        // Always in this order: those of one address come from many networks.
        for (String counted : new String[] {"proof-from " + client, "proof-to " + address.mailbox()}) {
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:counted, 0))")
                    .param("counted", counted)
                    .query(row -> {});
        }
    }

    int countTo(MailAddress address, Instant since) {
        return jdbc.sql("select count(*) from address_proof where comparable = :mailbox and begun_at > :since")
                .param("mailbox", address.mailbox())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    int countFrom(String client, Instant since) {
        return jdbc.sql("select count(*) from address_proof where client = :client and begun_at > :since")
                .param("client", client)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    void add(AddressProof proof, ProofOwner owner, String client, Instant now) {
        jdbc.sql("""
                        insert into address_proof (id, account_id, browser_hash, code_hash, address, comparable, client, target,
                                                   begun_at, expires_at)
                        values (:id, :account, :browser, :code, :address, :mailbox, :client, :target, :now, :expiresAt)""")
                .param("id", proof.id())
                .param("account", owner.accountId())
                .param("browser", owner.browserHash())
                .param("code", proof.codeHash())
                .param("address", proof.address().value())
                .param("mailbox", proof.address().mailbox())
                .param("client", client)
                .param("target", proof.target())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expiresAt", proof.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest one that somebody may still prove. */
    Optional<AddressProof> find(ProofOwner owner) {
        return open(owner, "");
    }

    /** The same, held until the transaction ends. */
    Optional<AddressProof> lock(ProofOwner owner) {
        return open(owner, " for update");
    }

    private Optional<AddressProof> open(ProofOwner owner, String lock) {
        return jdbc.sql("""
                        select id, address, code_hash, target, failures, expires_at from address_proof
                        where open and (browser_hash = :browser or account_id = :account)
                        order by begun_at desc limit 1""" + lock)
                .param("browser", owner.browserHash())
                .param("account", owner.accountId())
                .query(AddressProofs::proof)
                .optional();
    }

    /** Where a browser wanted to go on, also if its code is good no more. */
    Optional<String> target(BrowserKey browser) {
        return jdbc.sql("select target from address_proof where browser_hash = :browser")
                .param("browser", browser.hash())
                .query(String.class)
                .optional();
    }

    void fail(UUID id) {
        jdbc.sql("update address_proof set failures = failures + 1 where id = :id")
                .param("id", id)
                .update();
    }

    void close(UUID id) {
        jdbc.sql("update address_proof set open = false where id = :id")
                .param("id", id)
                .update();
    }

    int removeBefore(Instant time, int most) {
        return jdbc.sql("""
                        delete from address_proof where id in
                          (select id from address_proof where begun_at < :time and expires_at < :time limit :most)""")
                .param("time", time.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .update();
    }

    private static AddressProof proof(ResultSet row, int number) throws SQLException {
        return new AddressProof(
                row.getObject("id", UUID.class),
                new MailAddress(row.getString("address")),
                row.getString("code_hash"),
                row.getString("target"),
                row.getInt("failures"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
