package net.openmeet.community.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts in the database. */
@Repository
class Accounts {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> find(UUID id) {
        return jdbc.sql("select * from account where id = :id")
                .param("id", id)
                .query(Accounts::account)
                .optional();
    }

    /** Those that there are of some. */
    List<Account> findAll(Collection<UUID> ids) {
        return jdbc.sql("select * from account where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Accounts::account)
                .list();
    }

    Optional<Account> find(Handle handle) {
        return jdbc.sql("select * from account where handle = :handle")
                .param("handle", handle.value())
                .query(Accounts::account)
                .optional();
    }

    /** The account, held until the transaction ends. */
    Optional<Account> lock(UUID id) {
        return jdbc.sql("select * from account where id = :id for update")
                .param("id", id)
                .query(Accounts::account)
                .optional();
    }

    /** Whether the handle is free; if so, nobody else gets it before the transaction ends. */
    boolean claim(Handle handle) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:handle, 0))")
                .param("handle", handle.value())
                .query(row -> {});
        return find(handle).isEmpty();
    }

    /** Stores a new account with a handle that was claimed; false if there is one of this id, also by a transaction that was under way. */
    boolean add(Account account) {
        return jdbc.sql("""
                        insert into account (id, handle, display_name, kind, version, registered_at, updated_at)
                        values (:id, :handle, :displayName, :kind, :version, :registeredAt, :updatedAt)
                        on conflict (id) do nothing""")
                        .param("id", account.id())
                        .param("handle", account.handle().value())
                        .param("displayName", account.displayName().value())
                        .param("kind", account.kind().word())
                        .param("version", account.version())
                        .param("registeredAt", utc(account.registeredAt()))
                        .param("updatedAt", utc(account.updatedAt()))
                        .update()
                == 1;
    }

    /** Stores what an account is now; a new handle was claimed. */
    void update(Account account) {
        jdbc.sql("""
                        update account
                        set handle = :handle, display_name = :displayName, version = :version, updated_at = :updatedAt
                        where id = :id""")
                .param("handle", account.handle().value())
                .param("displayName", account.displayName().value())
                .param("version", account.version())
                .param("updatedAt", utc(account.updatedAt()))
                .param("id", account.id())
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                new Handle(row.getString("handle")),
                new DisplayName(row.getString("display_name")),
                AccountKind.of(row.getString("kind")),
                row.getLong("version"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
