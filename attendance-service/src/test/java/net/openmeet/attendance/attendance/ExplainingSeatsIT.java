package net.openmeet.attendance.attendance;

import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.occurrence.OccurrenceStatus;
import net.openmeet.attendance.testing.Events;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.erasure.ErasedAccount;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.ToldErasure;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class ExplainingSeatsIT {

    private static final int ALL = 10_000;

    private final AttendanceManagement management;
    private final Events events;
    private final SeatChanges log;
    private final Messages messages;
    private final JdbcClient database;
    private final UUID bob = UUID.randomUUID();
    private final UUID carol = UUID.randomUUID();

    ExplainingSeatsIT(
            AttendanceManagement management, Events events, SeatChanges log, Messages messages, JdbcClient database) {
        this.management = management;
        this.events = events;
        this.log = log;
        this.messages = messages;
        this.database = database;
    }

    @Test
    void saysWhoHadWhichSeatAndThroughWhom() {
        KnownOccurrence event = events.withSeats(1);
        goes(event, bob, 0);
        goes(event, carol, 0);
        goes(event, carol, 0);

        management.remove(new RemoveAttendee(event.slug(), ALICE, bob));

        assertThat(log.read(event.id(), 0, ALL))
                .extracting(
                        SeatChange::version,
                        SeatChange::accountId,
                        SeatChange::before,
                        SeatChange::after,
                        SeatChange::by)
                .containsExactly(
                        tuple(1L, bob, RsvpStatus.NONE, RsvpStatus.GOING, bob),
                        tuple(2L, carol, RsvpStatus.NONE, RsvpStatus.WAITLISTED, carol),
                        tuple(3L, bob, RsvpStatus.GOING, RsvpStatus.NONE, ALICE),
                        tuple(4L, carol, RsvpStatus.WAITLISTED, RsvpStatus.GOING, ALICE));
        assertThat(log.read(event.id(), 2, 1)).extracting(SeatChange::version).containsExactly(3L);
        assertThat(log.occurrence(event.slug())).contains(event.id());
        assertExplained(event);
    }

    @Test
    void explainsSeatsThatWereTakenBack() {
        KnownOccurrence event = events.withSeats(5);
        goes(event, bob, 2);
        goes(event, carol, 1);

        events.seatsAreTakenBack(event, 3, 2);
        events.capacityBecomes(event, 5, 3);

        assertThat(log.read(event.id(), 2, ALL))
                .extracting(SeatChange::accountId, SeatChange::after)
                .containsExactly(tuple(carol, RsvpStatus.WAITLISTED), tuple(carol, RsvpStatus.GOING));
        assertExplained(event);
    }

    @Test
    void findsWhatDoesNotFollowFromIt() {
        KnownOccurrence event = events.withSeats(5);
        goes(event, bob, 0);
        goes(event, carol, 0);

        database.sql("update rsvp set guests = 1 where occurrence_id = ? and account_id = ?")
                .params(event.id(), bob)
                .update();
        database.sql("update attendance_list set going = 3 where occurrence_id = ?")
                .param(event.id())
                .update();

        assertThat(faults(event))
                .extracting(SeatFault::accountId, SeatFault::kind)
                .containsExactlyInAnyOrder(tuple(bob, SeatFault.Kind.RSVP), tuple(null, SeatFault.Kind.COUNTS));
    }

    @Test
    void staysAsItWasWritten() {
        KnownOccurrence event = events.withSeats(5);
        goes(event, bob, 0);

        assertThatThrownBy(() -> database.sql("update seat_log set guests = 1 where occurrence_id = ?")
                        .param(event.id())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("stays");
    }

    @Test
    void forgetsWhoseSeatItWasWithTheAccountAndStillAddsUp() {
        KnownOccurrence event = events.withSeats(1);
        goes(event, bob, 0);
        goes(event, carol, 0);

        ToldErasure.of(bob, messages);

        assertThat(log.read(event.id(), 0, ALL))
                .extracting(SeatChange::accountId, SeatChange::after)
                .containsExactly(
                        tuple(ErasedAccount.NOBODY, RsvpStatus.GOING),
                        tuple(carol, RsvpStatus.WAITLISTED),
                        tuple(ErasedAccount.NOBODY, RsvpStatus.NONE),
                        tuple(carol, RsvpStatus.GOING));
        assertExplained(event);
    }

    @Test
    void beginsAnewWhereADateIsStoredAgain() {
        KnownOccurrence event = events.withSeats(5);
        goes(event, bob, 0);
        events.becomes(event, OccurrenceStatus.REMOVED);
        events.told(event, 3);

        goes(event, carol, 0);

        assertThat(log.read(event.id(), 0, ALL))
                .extracting(SeatChange::accountId, SeatChange::after)
                .containsExactly(tuple(carol, RsvpStatus.GOING));
        assertExplained(event);
    }

    private void goes(KnownOccurrence event, UUID member, int guests) {
        assertThat(management.rsvp(new GiveRsvp(event.slug(), member, Wish.GOING, guests, version -> true)))
                .isInstanceOf(RsvpResult.Accepted.class);
    }

    private void assertExplained(KnownOccurrence event) {
        assertThat(faults(event)).isEmpty();
    }

    private List<SeatFault> faults(KnownOccurrence event) {
        return log.faults(ALL).stream()
                .filter(fault -> fault.occurrenceId().equals(event.id()))
                .toList();
    }
}
