package net.openmeet.occurrence.vivification;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.time.TimeZoneData;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which series are due for upkeep, and when. */
@Repository
class UpkeepQueue {

    private final JdbcClient database;

    UpkeepQueue(JdbcClient database) {
        this.database = database;
    }

    /** Takes the series that are due and that nobody is working on, those first that have waited longest, and locks them. */
    List<UUID> take(Instant now, int limit) {
        return database.sql("""
                        update known_series set due_at = null
                        where id = any (array (
                            select id from known_series where due_at <= :now
                            order by due_at limit :limit
                            for no key update skip locked))
                        returning id
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** When there is work for a series next; null: never again. */
    void schedule(UUID id, @Nullable Instant at) {
        database.sql("update known_series set due_at = :at::timestamptz where id = :id")
                .param("id", id)
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** There is work for a series at {@code at}, if not before. */
    void scheduleBy(UUID id, Instant at) {
        database.sql("update known_series set due_at = least(due_at, :at::timestamptz) where id = :id")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * There is work now for every series with open occurrences whose instants come from older time zone data; what
     * somebody is working on is left for the next time, so that nobody waits for anybody.
     */
    void scheduleOutdated(Instant now) {
        database.sql("""
                        update known_series set due_at = :now
                        where id in (
                            select id from known_series
                            where (due_at is null or due_at > :now)
                              and id in (select series_id from occurrence where frozen is null and tzdb_version < :tzdb)
                            for no key update skip locked)
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("tzdb", TimeZoneData.version())
                .update();
    }
}
