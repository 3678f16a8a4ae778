package net.openmeet.attendance.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.attendance.occurrence.KnownOccurrences;
import net.openmeet.attendance.occurrence.OccurrenceRights;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads RSVPs. */
@Repository
class Rsvps {

    private static final String REQUESTED = """
            select access.*, s.slug = access.slug_now as named,
                r.account_id, r.status, r.guests, r.since, r.version, r.promoted, r.answered_at,
                case when r.status = 'waitlisted' then
                    (select count(*) from rsvp ahead
                     where ahead.occurrence_id = r.occurrence_id and ahead.status = 'waitlisted' and ahead.since <= r.since)
                    else 0 end as position
            from occurrence_slug s
            join occurrence_access access using (occurrence_id)
            left join rsvp r on r.occurrence_id = access.occurrence_id and r.account_id = :account
            where s.slug = :slug
            """;

    private static final String FIRST_WAITING = """
            select member.* from
                (select r.*, row_number() over (order by since) as position
                 from rsvp r where occurrence_id = :id and status = 'waitlisted') member
            join occurrence_access access using (occurrence_id)
            where guests < coalesce(:largest, guests + 1) and %s
            order by since limit :parties
            """.formatted(OccurrenceRights.SEEN_BY_MEMBER);

    private static final String LAST_SEATED = """
            select *, 0 as position from rsvp where occurrence_id = :id and status = 'going'
            order by since desc limit :parties
            """;

    private final JdbcClient database;

    Rsvps(JdbcClient database) {
        this.database = database;
    }

    /** A member's RSVP, given or not, for the occurrence that has or had that name; empty when there never was one. */
    Optional<RequestedRsvp> requested(String slug, UUID accountId) {
        return database.sql(REQUESTED)
                .param("slug", slug)
                .param("account", accountId)
                .query((row, number) -> new RequestedRsvp(
                        KnownOccurrences.rights(row, number),
                        row.getString("status") == null ? Rsvp.none(accountId) : rsvp(row, number)))
                .optional();
    }

    boolean areAnyFor(UUID occurrenceId) {
        return database.sql("select exists (select from rsvp where occurrence_id = :id)")
                .param("id", occurrenceId)
                .query(Boolean.class)
                .single();
    }

    /**
     * The head of the waitlist, in its order, without those who may not see the occurrence any more.
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

    /**
     * Those who go, the last-come first.
     *
     * @param parties how many at most
     */
    List<Rsvp> lastSeated(UUID occurrenceId, int parties) {
        return database.sql(LAST_SEATED)
                .param("id", occurrenceId)
                .param("parties", parties)
                .query(Rsvps::rsvp)
                .list();
    }

    /** {@link Rsvp#since} of the first who waits; 0 when nobody does. */
    long headOfQueue(UUID occurrenceId) {
        return database.sql(
                        "select coalesce(min(since), 0) from rsvp where occurrence_id = :id and status = 'waitlisted'")
                .param("id", occurrenceId)
                .query(Long.class)
                .single();
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
