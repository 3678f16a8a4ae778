package net.openmeet.attendance.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads where members stand. */
@Repository
class Rsvps {

    private static final String OF_MEMBER = """
            select r.*, case when r.status = 'waitlisted' then
                (select count(*) from rsvp ahead
                 where ahead.occurrence_id = r.occurrence_id and ahead.status = 'waitlisted' and ahead.since <= r.since)
                else 0 end as position
            from rsvp r where r.occurrence_id = :id and r.account_id = :account
            """;

    private static final String FIRST_WAITING = """
            select * from
                (select r.*, row_number() over (order by since) as position
                 from rsvp r where occurrence_id = :id and status = 'waitlisted') queue
            where guests < coalesce(:largest, guests + 1)
            order by since limit :parties
            """;

    private final JdbcClient database;

    Rsvps(JdbcClient database) {
        this.database = database;
    }

    Rsvp of(UUID occurrenceId, UUID accountId) {
        return database.sql(OF_MEMBER)
                .param("id", occurrenceId)
                .param("account", accountId)
                .query(Rsvps::rsvp)
                .optional()
                .orElseGet(() -> Rsvp.none(accountId));
    }

    /**
     * The head of the waitlist, in its order.
     *
     * @param parties how many at most
     * @param largest without parties of more than this; null: however large they are
     */
    List<Rsvp> firstWaiting(UUID occurrenceId, int parties, @Nullable Integer largest) {
        return database.sql(FIRST_WAITING)
                .param("id", occurrenceId)
                .param("parties", parties)
                .param("largest", largest, Types.INTEGER)
                .query(Rsvps::rsvp)
                .list();
    }

    private static Rsvp rsvp(ResultSet row, int number) throws SQLException {
        return new Rsvp(
                row.getObject("account_id", UUID.class),
                RsvpStatus.of(row.getString("status")).orElseThrow(),
                row.getInt("guests"),
                row.getLong("since"),
                row.getLong("version"),
                row.getBoolean("promoted"),
                row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                row.getInt("position"));
    }
}
