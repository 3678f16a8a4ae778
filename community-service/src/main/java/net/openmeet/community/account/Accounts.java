package net.openmeet.community.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
        return jdbc.sql("select * from account where id = ?")
                .param(id)
                .query(Accounts::account)
                .optional();
    }

    Optional<Account> find(Handle handle) {
        return jdbc.sql("select * from account where handle = ?")
                .param(handle.value())
                .query(Accounts::account)
                .optional();
    }

    /** The account, held until the transaction ends. */
    Optional<Account> lock(UUID id) {
        return jdbc.sql("select * from account where id = ? for update")
                .param(id)
                .query(Accounts::account)
                .optional();
    }

    /** Stores a new account; false if the id or the handle is taken, also by a transaction that was under way. */
    boolean add(Account account) {
        return jdbc.sql("""
                        insert into account (id, handle, display_name, kind, version, registered_at, updated_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing""")
                        .params(
                                account.id(),
                                account.handle().value(),
                                account.displayName().value(),
                                account.kind().word(),
                                account.version(),
                                utc(account.registeredAt()),
                                utc(account.updatedAt()))
                        .update()
                == 1;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if somebody else has the handle */
    void update(Account account) {
        jdbc.sql("update account set handle = ?, display_name = ?, version = ?, updated_at = ? where id = ?")
                .params(
                        account.handle().value(),
                        account.displayName().value(),
                        account.version(),
                        utc(account.updatedAt()),
                        account.id())
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
