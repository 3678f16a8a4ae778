package net.openmeet.series.icalendar;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which component of a member's calendars became which series. */
@Repository
class ImportedSeries {

    private final JdbcClient database;

    /**
     * An import.
     *
     * @param slug of the series that it made
     * @param sequence of the newest component, 0 where there was none
     * @param modified LAST-MODIFIED of it, 1970 where there was none
     */
    record Earlier(String slug, long sequence, Instant modified) {

        /** DTSTAMP isn't looked at: many programs write the time of the export there. */
        boolean isOlderThan(EntryVersion version) {
            return sequence < version.sequence()
                    || (sequence == version.sequence() && modified.isBefore(version.modified()));
        }
    }

    ImportedSeries(JdbcClient database) {
        this.database = database;
    }

    /** Lets a member's imports wait for each other until the transaction ends, so that no two make a series of the same UID. */
    void lock(UUID owner) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('imported_series ' || :owner, 0))")
                .param("owner", owner.toString())
                .query((row, number) -> number)
                .single();
    }

    /** The series that a member's UID has become. */
    Optional<Earlier> find(UUID owner, String uid) {
        return database.sql("""
                        select slug, sequence, modified_at from imported_series join series on series.id = series_id
                        where imported_series.owner_id = :owner and uid = :uid""")
                .param("owner", owner)
                .param("uid", uid)
                .query((row, number) -> new Earlier(
                        row.getString("slug"),
                        row.getLong("sequence"),
                        row.getObject("modified_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void add(UUID owner, String uid, UUID seriesId, EntryVersion version) {
        database.sql("""
                        insert into imported_series (owner_id, uid, series_id, sequence, modified_at)
                        values (:owner, :uid, :series, :sequence, :modified)""")
                .param("owner", owner)
                .param("uid", uid)
                .param("series", seriesId)
                .param("sequence", version.sequence())
                .param("modified", version.modified().atOffset(ZoneOffset.UTC))
                .update();
    }
}
