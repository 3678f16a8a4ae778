package net.openmeet.community.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.database.StoredTime;
import net.openmeet.platform.paging.ListPosition;
import net.openmeet.vocabulary.restriction.RestrictedKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trail of all that moderators did. Rows are added; the database lets nobody change or remove one. */
@Repository
class LogEntries {

    private final JdbcClient database;

    LogEntries(JdbcClient database) {
        this.database = database;
    }

    void add(LogEntry entry) {
        database.sql("""
                        insert into moderation_log (id, at, moderator_id, action, kind, thing_id, name, reason, note, until)
                        values (:id, :at, :moderator, :action, :kind, :thing, :name, :reason, :note, :until)""")
                .param("id", entry.id())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("moderator", entry.moderator())
                .param("action", entry.action())
                .param("kind", entry.thing().kind().name())
                .param("thing", entry.thing().id())
                .param("name", nameKept(entry.thing()))
                .param("reason", entry.reason())
                .param("note", entry.note())
                .param("until", entry.until() == null ? null : entry.until().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest first, after a position. */
    List<LogEntry> list(ListPosition after, int limit) {
        return database.sql("""
                        select * from moderation_log where (at, id) < (:at, :id)
                        order by at desc, id desc limit :limit""")
                .param("at", after.createdAt().atOffset(ZoneOffset.UTC))
                .param("id", after.id())
                .param("limit", limit)
                .query(LogEntries::entry)
                .list();
    }

    /** No row of the trail goes, so that it names accounts by their ids. */
    private static String nameKept(Thing thing) {
        return thing.kind() == RestrictedKind.ACCOUNT ? "" : thing.name();
    }

    private static LogEntry entry(ResultSet row, int number) throws SQLException {
        return new LogEntry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("moderator_id", UUID.class),
                row.getString("action"),
                new Thing(
                        RestrictedKind.valueOf(row.getString("kind")),
                        row.getObject("thing_id", UUID.class),
                        row.getString("name")),
                row.getString("reason"),
                row.getString("note"),
                StoredTime.orNull(row, "until"));
    }
}
