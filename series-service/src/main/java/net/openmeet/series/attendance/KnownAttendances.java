package net.openmeet.series.attendance;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many go to the dates that somebody has answered. */
@Repository
public class KnownAttendances {

    private static final String LEARN = """
            insert into known_attendance as known (occurrence_id, series_id, version, going, ends_at)
            select :occurrence, id, :version, :going, :endsAt from series where id = :series
            on conflict (occurrence_id) do update set
                version = excluded.version, going = excluded.going, ends_at = excluded.ends_at
            where known.version < excluded.version
            """;

    private static final String MOST_GOING =
            "select coalesce(max(going), 0) from known_attendance where series_id = :series and ends_at > :now";

    private final JdbcClient database;

    KnownAttendances(JdbcClient database) {
        this.database = database;
    }

    /** Learns how many go as of a version; what is older than what is known changes nothing, and so does what is told of no series of ours. */
    public void learn(KnownAttendance attendance) {
        database.sql(LEARN)
                .param("occurrence", attendance.occurrenceId())
                .param("series", attendance.seriesId())
                .param("version", attendance.version())
                .param("going", attendance.going())
                .param("endsAt", attendance.endsAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The seats taken of that date of a series, of those that aren't over, to which most go; 0 where nobody does. As far as it is known here. */
    public int mostGoing(UUID seriesId, Instant now) {
        return database.sql(MOST_GOING)
                .param("series", seriesId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
