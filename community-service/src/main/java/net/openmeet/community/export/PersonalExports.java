package net.openmeet.community.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.database.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people asked to be told of themselves. */
@Repository
class PersonalExports {

    private final JdbcClient database;

    PersonalExports(JdbcClient database) {
        this.database = database;
    }

    void add(PersonalExport export) {
        database.sql("insert into personal_export (id, account_id, requested_at) values (:id, :account, :at)")
                .param("id", export.id())
                .param("account", export.accountId())
                .param("at", export.requestedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The one of an account that is being made. */
    Optional<PersonalExport> beingMade(UUID account) {
        return database.sql("select * from personal_export where account_id = :account and ready_at is null")
                .param("account", account)
                .query(PersonalExports::export)
                .optional();
    }

    int countSince(UUID account, Instant since) {
        return database.sql(
                        "select count(*) from personal_export where account_id = :account and requested_at > :since")
                .param("account", account)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Those of an account that aren't over, the last one first. */
    List<PersonalExport> of(UUID account, Instant now) {
        return database.sql("""
                        select * from personal_export
                        where account_id = :account and (expires_at is null or expires_at > :now)
                        order by requested_at desc, id""")
                .param("account", account)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(PersonalExports::export)
                .list();
    }

    boolean isBeingMade(UUID id) {
        return database.sql("select exists (select from personal_export where id = :id and ready_at is null)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Notes that one can be fetched; false if it isn't wanted any more. */
    boolean ready(UUID id, PersonalExport.Ready ready) {
        return database.sql("""
                        update personal_export set ready_at = :at, expires_at = :until, bytes = :bytes
                        where id = :id and ready_at is null""")
                        .param("id", id)
                        .param("at", ready.at().atOffset(ZoneOffset.UTC))
                        .param("until", ready.expiresAt().atOffset(ZoneOffset.UTC))
                        .param("bytes", ready.bytes())
                        .update()
                == 1;
    }

    void remove(UUID id) {
        database.sql("delete from personal_export where id = :id")
                .param("id", id)
                .update();
    }

    /** Removes all of an account; which they were. */
    List<UUID> removeOf(UUID account) {
        return database.sql("delete from personal_export where account_id = :account returning id")
                .param("account", account)
                .query(UUID.class)
                .list();
    }

    private static PersonalExport export(ResultSet row, int number) throws SQLException {
        Instant readyAt = StoredTime.orNull(row, "ready_at");
        return new PersonalExport(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                readyAt == null
                        ? null
                        : new PersonalExport.Ready(
                                readyAt,
                                Objects.requireNonNull(StoredTime.orNull(row, "expires_at")),
                                row.getLong("bytes")));
    }
}
