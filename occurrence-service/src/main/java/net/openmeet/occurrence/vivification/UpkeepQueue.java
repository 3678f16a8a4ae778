package net.openmeet.occurrence.vivification;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.occurrence.time.TimeZoneData;
import net.openmeet.platform.database.Column;
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

    /** Takes series that are due, those first that have waited longest: they are due no longer. */
    List<UUID> take(Instant now, int limit) {
        return database.sql("""
                        update series_upkeep set due_at = null
                        where series_id = any (array (
                            select series_id from series_upkeep where due_at <= :now
                            order by due_at limit :limit
                            for no key update skip locked))
                        returning series_id
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** When there is work for a series next; null: never again. */
    void schedule(UUID id, @Nullable Instant at) {
        database.sql("""
                        insert into series_upkeep (series_id, due_at) values (:id, :at::timestamptz)
                        on conflict (series_id) do update set due_at = excluded.due_at
                        """)
                .param("id", id)
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** When there is work for each of some series next; empty: never again. */
    void schedule(Map<UUID, Optional<Instant>> due) {
        database.sql("""
                        insert into series_upkeep (series_id, due_at)
                        select id, due from unnest(:ids::uuid[], :due::timestamptz[]) as scheduled (id, due)
                        on conflict (series_id) do update set due_at = excluded.due_at
                        """)
                .param("ids", Column.of("text", due.keySet(), id -> id))
                .param("due", Column.of("text", due.values(), at -> at.orElse(null)))
                .update();
    }

    /** There is work for a series at {@code at}, if not before. */
    void scheduleBy(UUID id, Instant at) {
        database.sql("""
                        insert into series_upkeep (series_id, due_at) values (:id, :at::timestamptz)
                        on conflict (series_id) do update set due_at = least(series_upkeep.due_at, excluded.due_at)
                        """)
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
                        update series_upkeep set due_at = :now
                        where series_id in (
                            select series_id from series_upkeep
                            where (due_at is null or due_at > :now)
                              and series_id in (select series_id from occurrence where frozen is null and tzdb_version < :tzdb)
                            for no key update skip locked)
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("tzdb", TimeZoneData.version())
                .update();
    }

    /** From here on to the end of the transaction, whoever finds something locked gives up after a moment. */
    void waitForNobody() {
        database.sql("set local lock_timeout = '1s'").update();
    }
}
