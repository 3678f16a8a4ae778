package net.openmeet.community.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.paging.ListPosition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The announcements of groups. Of those that were taken back the row stays for a while, without what it said: they count. */
@Repository
class Announcements {

    private final JdbcClient database;

    Announcements(JdbcClient database) {
        this.database = database;
    }

    /** How many there are of a group, which is locked. */
    int count(UUID group) {
        return database.sql("select count(*) from group_announcement where group_id = :group and deleted_at is null")
                .param("group", group)
                .query(Integer.class)
                .single();
    }

    /** How many were made in a group since a time, those too that were taken back. */
    int countSince(UUID group, Instant time) {
        return database.sql("select count(*) from group_announcement where group_id = :group and created_at > :time")
                .param("group", group)
                .param("time", time.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    void add(Announcement announcement) {
        database.sql("""
                        insert into group_announcement (id, group_id, author_id, version, title, text, created_at, updated_at)
                        values (:id, :group, :author, :version, :title, :text, :createdAt, :updatedAt)""")
                .param("id", announcement.id())
                .param("group", announcement.groupId())
                .param("author", announcement.author())
                .param("version", announcement.version())
                .param("title", announcement.title())
                .param("text", announcement.text())
                .param("createdAt", announcement.createdAt().atOffset(ZoneOffset.UTC))
                .param("updatedAt", announcement.updatedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void change(Announcement announcement) {
        database.sql("""
                        update group_announcement set version = :version, title = :title, text = :text, updated_at = :now
                         where id = :id""")
                .param("id", announcement.id())
                .param("version", announcement.version())
                .param("title", announcement.title())
                .param("text", announcement.text())
                .param("now", announcement.updatedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes one back, and what it said. */
    void remove(UUID id, Instant now) {
        database.sql("update group_announcement set title = '', text = '', deleted_at = :now where id = :id")
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Forgets of those that a group took back which ones were made before. */
    void forgetBefore(UUID group, Instant time) {
        database.sql(
                        "delete from group_announcement where group_id = :group and deleted_at is not null and created_at <= :time")
                .param("group", group)
                .param("time", time.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Announcement> find(UUID group, UUID id) {
        return database.sql(
                        "select * from group_announcement where id = :id and group_id = :group and deleted_at is null")
                .param("id", id)
                .param("group", group)
                .query(Announcements::announcement)
                .optional();
    }

    /** Those of a group after a position, the newest first. */
    List<Announcement> list(UUID group, ListPosition after, int limit) {
        return database.sql("""
                        select * from group_announcement
                         where group_id = :group and deleted_at is null and (created_at, id) < (:createdAt, :id)
                         order by created_at desc, id desc limit :limit""")
                .param("group", group)
                .param("createdAt", after.createdAt().atOffset(ZoneOffset.UTC))
                .param("id", after.id())
                .param("limit", limit)
                .query(Announcements::announcement)
                .list();
    }

    private static Announcement announcement(ResultSet row, int number) throws SQLException {
        return new Announcement(
                row.getObject("id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getObject("author_id", UUID.class),
                row.getLong("version"),
                row.getString("title"),
                row.getString("text"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
