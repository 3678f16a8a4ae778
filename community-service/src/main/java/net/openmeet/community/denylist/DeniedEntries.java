package net.openmeet.community.denylist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.paging.ListPosition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is denied, in the database. */
@Repository
class DeniedEntries {

    private final JdbcClient database;

    DeniedEntries(JdbcClient database) {
        this.database = database;
    }

    boolean isFull() {
        return database.sql("select count(*) >= :most from denied_entry")
                .param("most", DeniedEntry.MOST)
                .query(Boolean.class)
                .single();
    }

    /** Adds an entry; false if its key is denied already. */
    boolean add(DeniedEntry entry, String key) {
        return database.sql("""
                        insert into denied_entry (id, kind, key, value, note, added_by, added_at)
                        values (:id, :kind, :key, :value, :note, :addedBy, :addedAt)
                        on conflict (kind, key) do nothing""")
                        .param("id", entry.id())
                        .param("kind", entry.kind().name())
                        .param("key", key)
                        .param("value", entry.value())
                        .param("note", entry.note())
                        .param("addedBy", entry.addedBy())
                        .param("addedAt", entry.addedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean remove(UUID id) {
        return database.sql("delete from denied_entry where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Whether one of some keys is denied. */
    boolean deny(DeniedKind kind, Collection<String> keys) {
        return database.sql("select exists (select from denied_entry where kind = :kind and key = any(:keys))")
                .param("kind", kind.name())
                .param("keys", keys.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    /** The newest first, after a position. */
    List<DeniedEntry> list(ListPosition after, int limit) {
        return database.sql("""
                        select * from denied_entry where (added_at, id) < (:at, :id)
                        order by added_at desc, id desc limit :limit""")
                .param("at", after.createdAt().atOffset(ZoneOffset.UTC))
                .param("id", after.id())
                .param("limit", limit)
                .query(DeniedEntries::entry)
                .list();
    }

    private static DeniedEntry entry(ResultSet row, int number) throws SQLException {
        return new DeniedEntry(
                row.getObject("id", UUID.class),
                DeniedKind.valueOf(row.getString("kind")),
                row.getString("value"),
                row.getString("note"),
                row.getObject("added_by", UUID.class),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
