package net.openmeet.series.icalendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
     * @param version of the newest component
     * @param said what the file said; null where that wasn't kept yet
     */
    record Earlier(
            String slug, EntryVersion version, @Nullable FileSaid said) {

        /** Nothing is taken over, and why; a sentence that goes on. */
        ImportResult.Skipped skipped(String uid, SkipReason reason, String why) {
            return new ImportResult.Skipped(uid, reason, "It was imported before, as " + slug + ", and " + why, slug);
        }

        /** The series is another member's by now. */
        ImportResult.Skipped notTheirs(String uid) {
            return skipped(uid, SkipReason.NOT_TAKEN_OVER, "it is somebody else's by now.");
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

    /** The series that a member's UID has become; none where that is somebody else's by now. */
    Optional<Earlier> find(UUID owner, String uid) {
        return database.sql("""
                        select slug, sequence, stamped_at, modified_at, said
                        from imported_series join series on series.id = series_id
                        where imported_series.owner_id = :owner and uid = :uid and series.owner_id = :owner""")
                .param("owner", owner)
                .param("uid", uid)
                .query(ImportedSeries::earlier)
                .optional();
    }

    void add(UUID owner, String uid, UUID seriesId, EntryVersion version, FileSaid said) {
        versioned("""
                        insert into imported_series (owner_id, uid, series_id, sequence, stamped_at, modified_at, said)
                        values (:owner, :uid, :series, :sequence, :stamped, :modified, :said::jsonb)
                        on conflict (owner_id, uid) do update set
                            series_id = excluded.series_id, sequence = excluded.sequence, stamped_at = excluded.stamped_at,
                            modified_at = excluded.modified_at, said = excluded.said""", owner, uid, version, said).param("series", seriesId).update();
    }

    /** Remembers that a newer file was imported. */
    void replace(UUID owner, String uid, EntryVersion version, FileSaid said) {
        versioned("""
                        update imported_series
                        set sequence = :sequence, stamped_at = :stamped, modified_at = :modified, said = :said::jsonb
                        where owner_id = :owner and uid = :uid""", owner, uid, version, said).update();
    }

    private JdbcClient.StatementSpec versioned(
            String sql, UUID owner, String uid, EntryVersion version, FileSaid said) {
        return database.sql(sql)
                .param("owner", owner)
                .param("uid", uid)
                .param("sequence", version.sequence())
                .param("stamped", version.stamped().atOffset(ZoneOffset.UTC))
                .param("modified", version.modified().atOffset(ZoneOffset.UTC))
                .param("said", said.json());
    }

    private static Earlier earlier(ResultSet row, int number) throws SQLException {
        String said = row.getString("said");
        return new Earlier(
                row.getString("slug"),
                new EntryVersion(
                        row.getLong("sequence"),
                        row.getObject("stamped_at", OffsetDateTime.class).toInstant(),
                        row.getObject("modified_at", OffsetDateTime.class).toInstant()),
                said == null ? null : FileSaid.parse(said));
    }
}
