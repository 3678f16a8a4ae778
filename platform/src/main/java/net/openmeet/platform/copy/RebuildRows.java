package net.openmeet.platform.copy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import net.openmeet.platform.database.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of copies and their rebuilds. */
final class RebuildRows {

    private final JdbcClient jdbc;

    RebuildRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes a copy known. */
    void add(Copy copy) {
        jdbc.sql("""
                        insert into copy_rebuild (copy, topic) values (:copy, :topic)
                        on conflict (copy) do update set topic = excluded.topic where copy_rebuild.topic <> excluded.topic
                        """)
                .param("copy", copy.name())
                .param("topic", copy.source().topic().name())
                .update();
    }

    void begin(String copy) {
        jdbc.sql("""
                        update copy_rebuild
                           set started_at = now(), finished_at = null, read = 0, remaining = 0, unreadable = 0
                         where copy = :copy
                        """).param("copy", copy).update();
    }

    void progress(String copy, long read, long unreadable, long remaining) {
        jdbc.sql("""
                        update copy_rebuild
                           set read = read + :read, unreadable = unreadable + :unreadable, remaining = :remaining
                         where copy = :copy
                        """)
                .param("copy", copy)
                .param("read", read)
                .param("unreadable", unreadable)
                .param("remaining", remaining)
                .update();
    }

    void finish(String copy) {
        jdbc.sql("update copy_rebuild set finished_at = now() where copy = :copy")
                .param("copy", copy)
                .update();
    }

    List<RebuildStatus> all() {
        return jdbc.sql("select * from copy_rebuild order by copy")
                .query(RebuildRows::status)
                .list();
    }

    private static RebuildStatus status(ResultSet row, int number) throws SQLException {
        return new RebuildStatus(
                row.getString("copy"),
                row.getString("topic"),
                StoredTime.orNull(row, "started_at"),
                StoredTime.orNull(row, "finished_at"),
                row.getLong("read"),
                row.getLong("remaining"),
                row.getLong("unreadable"));
    }
}
