package net.openmeet.attendance.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.database.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who is on a list, with the names that are known. */
@Repository
class Attendees {

    private static final String READ = """
            select r.account_id, a.handle, a.display_name, a.picture, r.guests, r.status, r.standing, r.version, r.note, r.answers,
                r.since, door.checked_in_at,
                r.status in ('going', 'needs-reconfirmation') and door.checked_in_at is null and l.ends_at <= :now
                    and exists (select from check_in c where c.occurrence_id = :id) as no_show
            from rsvp r join attendance_list l using (occurrence_id) left join known_account a using (account_id)
            %s
            """.formatted(CheckIns.LAST_SEEN);

    private static final String PAGE = READ + """
            where r.occurrence_id = :id and r.status = :status and r.since > :after
            order by r.since limit :limit
            """;

    private static final String ALL = READ + """
            where r.occurrence_id = :id and r.status <> 'none'
            order by array_position(array['going', 'needs-reconfirmation', 'offered', 'waitlisted', 'pending', 'interested', 'not-going', 'declined'], r.status), r.since
            """;

    private final JdbcClient database;
    private final CheckInCodes codes;
    private final Clock clock;

    Attendees(JdbcClient database, CheckInCodes codes, Clock clock) {
        this.database = database;
        this.codes = codes;
        this.clock = clock;
    }

    List<Attendee> page(UUID occurrenceId, RsvpStatus status, long after, int limit) {
        return database.sql(PAGE)
                .param("id", occurrenceId)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("status", status.text())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> attendee(occurrenceId, row))
                .list();
    }

    /** Everybody who has answered, by status and the order in which they came to it. */
    List<Attendee> all(UUID occurrenceId) {
        return database.sql(ALL)
                .param("id", occurrenceId)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> attendee(occurrenceId, row))
                .list();
    }

    private Attendee attendee(UUID occurrenceId, ResultSet row) throws SQLException {
        UUID account = row.getObject("account_id", UUID.class);
        RsvpStatus status = RsvpStatus.of(row.getString("status")).orElseThrow();
        return new Attendee(
                account,
                row.getString("handle"),
                row.getString("display_name"),
                row.getString("picture"),
                row.getInt("guests"),
                status,
                row.getBoolean("standing"),
                row.getLong("version"),
                row.getString("note"),
                GivenAnswersColumn.read(row),
                StoredTime.orNull(row, "checked_in_at"),
                row.getBoolean("no_show"),
                status.seat() == Seat.HELD ? codes.digest(occurrenceId, account) : null,
                row.getLong("since"));
    }
}
