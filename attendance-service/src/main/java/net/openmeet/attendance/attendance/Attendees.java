package net.openmeet.attendance.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who is on a list, with the names that are known. */
@Repository
class Attendees {

    private static final String PAGE = """
            select r.account_id, a.handle, a.display_name, a.picture, r.guests, r.status, r.standing, r.version, r.note, r.answers, r.since
            from rsvp r left join known_account a using (account_id)
            where r.occurrence_id = :id and r.status = :status and r.since > :after
            order by r.since limit :limit
            """;

    private static final String ALL = """
            select r.account_id, a.handle, a.display_name, a.picture, r.guests, r.status, r.standing, r.version, r.note, r.answers, r.since
            from rsvp r left join known_account a using (account_id)
            where r.occurrence_id = :id and r.status <> 'none'
            order by array_position(array['going', 'waitlisted', 'pending', 'interested', 'not-going', 'declined'], r.status), r.since
            """;

    private final JdbcClient database;

    Attendees(JdbcClient database) {
        this.database = database;
    }

    List<Attendee> page(UUID occurrenceId, RsvpStatus status, long after, int limit) {
        return database.sql(PAGE)
                .param("id", occurrenceId)
                .param("status", status.text())
                .param("after", after)
                .param("limit", limit)
                .query(Attendees::attendee)
                .list();
    }

    /** Everybody who has answered, by status and the order in which they came to it. */
    List<Attendee> all(UUID occurrenceId) {
        return database.sql(ALL)
                .param("id", occurrenceId)
                .query(Attendees::attendee)
                .list();
    }

    private static Attendee attendee(ResultSet row, int number) throws SQLException {
        return new Attendee(
                row.getObject("account_id", UUID.class),
                row.getString("handle"),
                row.getString("display_name"),
                row.getString("picture"),
                row.getInt("guests"),
                RsvpStatus.of(row.getString("status")).orElseThrow(),
                row.getBoolean("standing"),
                row.getLong("version"),
                row.getString("note"),
                GivenAnswersColumn.read(row),
                row.getLong("since"));
    }
}
