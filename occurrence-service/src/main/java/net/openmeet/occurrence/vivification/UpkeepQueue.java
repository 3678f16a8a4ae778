package net.openmeet.occurrence.vivification;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
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

    /** Locks the series that has waited longest for work, of those that nobody is working on. */
    Optional<UUID> claim(Instant now) {
        return database.sql("""
                        select id from known_series where due_at <= :now
                        order by due_at limit 1
                        for no key update skip locked
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
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

    /** What is due at {@code now} is due at {@code later} only. */
    void postpone(UUID id, Instant now, Instant later) {
        database.sql("update known_series set due_at = :later where id = :id and due_at <= :now")
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("later", later.atOffset(ZoneOffset.UTC))
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
