package net.openmeet.series.icalendar;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which component of a member's calendars became which series. */
@Repository
class ImportedSeries {

    private final JdbcClient database;

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

    /** The slug of the series that a member's UID has become. */
    Optional<String> slug(UUID owner, String uid) {
        return database.sql("""
                        select slug from imported_series join series on series.id = series_id
                        where imported_series.owner_id = :owner and uid = :uid""")
                .param("owner", owner)
                .param("uid", uid)
                .query(String.class)
                .optional();
    }

    void add(UUID owner, String uid, UUID seriesId) {
        database.sql("insert into imported_series (owner_id, uid, series_id) values (:owner, :uid, :series)")
                .param("owner", owner)
                .param("uid", uid)
                .param("series", seriesId)
                .update();
    }
}
