package net.openmeet.attendance.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets the RSVPs of occurrences that are gone, some at a time, with what the log says of them. The list stays, empty and with its version: one that is stored again goes
 * on counting where others heard it end.
 */
@Component
class RemovedRsvps {

    private static final String FORGET = """
            with forgotten as (
                delete from rsvp where (occurrence_id, account_id) in (
                    select occurrence_id, account_id from rsvp where occurrence_id = :id limit :rows)
                returning account_id, status, guests),
            unexplained as (
                delete from seat_log where occurrence_id = :id and account_id in (select account_id from forgotten))
            select * from forgotten
            """;

    private static final String LIST = """
            update attendance_list set
                going = going - :going, waitlisted = waitlisted - :waitlisted, waiting = waiting - :waiting,
                pending = pending - :pending, reserved = reserved - :reserved,
                seats_kept = least(seats_kept, going - :going)
            where occurrence_id = :id
            """;

    private final AttendanceLists lists;
    private final RsvpFacts facts;
    private final JdbcClient database;

    RemovedRsvps(AttendanceLists lists, RsvpFacts facts, JdbcClient database) {
        this.lists = lists;
        this.facts = facts;
        this.database = database;
    }

    private record Forgotten(UUID accountId, RsvpStatus status, int guests) {

        int seats(Seat counted) {
            return status.seat() == counted ? 1 + guests : 0;
        }
    }

    /**
     * Forgets some RSVPs of an occurrence, if it is still gone.
     *
     * @return whether there may be more
     */
    @Transactional
    boolean forgetSome(UUID occurrenceId, int rows) {
        return lists.lock(occurrenceId)
                .filter(AttendanceList::isRemoved)
                .filter(list -> forget(list, rows).size() == rows)
                .isPresent();
    }

    /** Forgets all RSVPs of a locked list; returns it as it is then. */
    AttendanceList forgetAll(AttendanceList list) {
        forget(list, Integer.MAX_VALUE);
        return lists.find(list.occurrenceId()).orElseThrow();
    }

    private List<Forgotten> forget(AttendanceList list, int rows) {
        List<Forgotten> forgotten = database.sql(FORGET)
                .param("id", list.occurrenceId())
                .param("rows", rows)
                .query(RemovedRsvps::forgotten)
                .list();
        database.sql(LIST)
                .param("id", list.occurrenceId())
                .param("going", seats(forgotten, Seat.HELD))
                .param("waitlisted", seats(forgotten, Seat.AWAITED))
                .param("waiting", count(forgotten, RsvpStatus.WAITLISTED))
                .param("pending", count(forgotten, RsvpStatus.PENDING))
                .param(
                        "reserved",
                        forgotten.stream()
                                .filter(rsvp -> rsvp.status().isReserved())
                                .count())
                .update();
        facts.forget(
                list.occurrenceId(),
                forgotten.stream().map(Forgotten::accountId).toList());
        return forgotten;
    }

    private static int seats(List<Forgotten> forgotten, Seat counted) {
        return forgotten.stream().mapToInt(rsvp -> rsvp.seats(counted)).sum();
    }

    private static long count(List<Forgotten> forgotten, RsvpStatus status) {
        return forgotten.stream().filter(rsvp -> rsvp.status() == status).count();
    }

    private static Forgotten forgotten(ResultSet row, int number) throws SQLException {
        return new Forgotten(
                row.getObject("account_id", UUID.class),
                RsvpStatus.of(row.getString("status")).orElseThrow(),
                row.getInt("guests"));
    }
}
