package net.openmeet.community.wayin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.database.StoredTime;
import net.openmeet.platform.mail.MailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The addresses of accounts, in the database. */
@Repository
class AccountAddresses {

    private final JdbcClient jdbc;

    AccountAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps an account's ways in as they are until the transaction ends; false if it is no more, or went into another one meanwhile. */
    boolean lock(UUID accountId) {
        return jdbc.sql("select from account where id = :id for update")
                .param("id", accountId)
                .query((row, number) -> true)
                .optional()
                .isPresent();
    }

    /** Keeps others from making an address somebody's until the transaction ends. */
    void lock(MailAddress address) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:address, 0))")
                .param("address", "address " + address.comparable())
                .query(row -> {});
    }

    Optional<AccountAddress> find(MailAddress address) {
        return jdbc.sql("select * from account_address where comparable = :address")
                .param("address", address.comparable())
                .query(AccountAddresses::address)
                .optional();
    }

    /** In the order in which they were added. */
    List<AccountAddress> of(UUID accountId) {
        return jdbc.sql("select * from account_address where account_id = :account order by added_at, id")
                .param("account", accountId)
                .query(AccountAddresses::address)
                .list();
    }

    /** The first one of each of some accounts. */
    Map<UUID, MailAddress> firstOf(Collection<UUID> accounts) {
        return byAccount("""
                        select distinct on (account_id) account_id, address from account_address
                         where account_id = any (:accounts) order by account_id, added_at, id""", accounts);
    }

    /** Where each of some accounts may be written to: at the first one that mails don't come back from, unless nothing is wanted there. */
    Map<UUID, MailAddress> unsuppressedOf(Collection<UUID> accounts) {
        return byAccount("""
                        select account_id, address from (
                            select distinct on (account_id) account_id, address, hash from (
                                select account_id, added_at, id, address,
                                       encode(sha256(convert_to(comparable, 'UTF8')), 'hex') as hash
                                  from account_address where account_id = any (:accounts)) as found
                             where not exists (select from mail_suppression where address_hash = hash and reason = 'BOUNCE')
                             order by account_id, added_at, id) as first
                         where not exists (select from mail_suppression where address_hash = hash)""", accounts);
    }

    private Map<UUID, MailAddress> byAccount(String sql, Collection<UUID> accounts) {
        Map<UUID, MailAddress> found = new HashMap<>();
        jdbc.sql(sql).param("accounts", accounts.toArray(UUID[]::new)).query(row -> {
            found.put(row.getObject("account_id", UUID.class), new MailAddress(row.getString("address")));
        });
        return found;
    }

    void add(AccountAddress address) {
        jdbc.sql("""
                        insert into account_address (id, account_id, address, comparable, added_at, used_at)
                        values (:id, :account, :address, :comparable, :addedAt, :usedAt)""")
                .param("id", address.id())
                .param("account", address.accountId())
                .param("address", address.address().value())
                .param("comparable", address.address().comparable())
                .param("addedAt", address.addedAt().atOffset(ZoneOffset.UTC))
                .param(
                        "usedAt",
                        address.usedAt() == null ? null : address.usedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void used(UUID id, Instant now) {
        jdbc.sql("update account_address set used_at = :now where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from account_address where id = :id").param("id", id).update();
    }

    private static AccountAddress address(ResultSet row, int number) throws SQLException {
        return new AccountAddress(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                new MailAddress(row.getString("address")),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                StoredTime.orNull(row, "used_at"));
    }
}
