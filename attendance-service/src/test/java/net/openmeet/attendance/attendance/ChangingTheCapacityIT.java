package net.openmeet.attendance.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.occurrence.OccurrenceStatus;
import net.openmeet.attendance.testing.Events;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.test.Await;
import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class ChangingTheCapacityIT {

    private final AttendanceManagement management;
    private final AttendanceOverview overview;
    private final Events events;
    private final JdbcClient database;

    ChangingTheCapacityIT(
            AttendanceManagement management, AttendanceOverview overview, Events events, JdbcClient database) {
        this.management = management;
        this.overview = overview;
        this.events = events;
        this.database = database;
    }

    @Test
    void promotesHundredsInTheirOrderWhenItIsRaised() {
        KnownOccurrence event = events.withSeats(2);
        List<UUID> members = going(event, 402);

        events.capacityBecomes(event, 302, 2);

        assertThat(members.subList(0, 302))
                .allSatisfy(member -> assertThat(status(event, member)).isEqualTo(RsvpStatus.GOING));
        assertThat(members.subList(302, 402))
                .allSatisfy(member -> assertThat(status(event, member)).isEqualTo(RsvpStatus.WAITLISTED));
        assertThat(overview.counts(event.slug(), Viewer.NOBODY)).contains(new AttendanceCounts(302, 100, 302));
        assertThat(versionsOf(event)).doesNotHaveDuplicates().contains(403L, 702L);
    }

    @Test
    void keepsEverySeatWhenItIsLoweredAndLetsNobodyInUntilEnoughHaveLeft() {
        KnownOccurrence event = events.withSeats(3);
        List<UUID> members = going(event, 3);
        events.capacityBecomes(event, 1, 2);
        UUID late = UUID.randomUUID();

        assertThat(go(event, late)).isInstanceOf(RsvpResult.Waitlisted.class);
        assertThat(overview.counts(event.slug(), Viewer.NOBODY)).contains(new AttendanceCounts(3, 1, 1));

        leave(event, members.get(0));
        leave(event, members.get(1));
        assertThat(status(event, late)).isEqualTo(RsvpStatus.WAITLISTED);
        leave(event, members.get(2));
        assertThat(status(event, late)).isEqualTo(RsvpStatus.GOING);
        assertThat(overview.counts(event.slug(), Viewer.NOBODY)).contains(new AttendanceCounts(1, 0, 1));
    }

    @Test
    void sendsThoseWhoCameLastToTheHeadOfTheQueueWhereTheSeatsAreTakenBack() {
        KnownOccurrence event = events.withSeats(4);
        List<UUID> members = going(event, 6);

        events.seatsAreTakenBack(event, 2, 2);

        assertThat(overview.counts(event.slug(), Viewer.NOBODY)).contains(new AttendanceCounts(2, 4, 2));
        assertThat(members.subList(2, 6))
                .extracting(member ->
                        overview.rsvp(event.slug(), member).orElseThrow().waitlistPosition())
                .containsExactly(1, 2, 3, 4);
        assertOverbookingFails(event);

        events.capacityBecomes(event, 3, 3);
        assertThat(status(event, members.get(2))).isEqualTo(RsvpStatus.GOING);
    }

    @Test
    void takesSeatsOfASeriesDatesBackWhicheverOfTheFactsComesFirst() {
        KnownOccurrence told = events.dateWithSeats(3);
        going(told, 3);
        events.capacityBecomes(told, 1, 2);
        events.seriesTakesSeatsBack(told, 2);
        Await.until(
                "seats are taken back",
                () -> overview.counts(told.slug(), Viewer.NOBODY).equals(Optional.of(new AttendanceCounts(1, 2, 1))));

        KnownOccurrence late = events.dateWithSeats(3);
        going(late, 3);
        events.seriesTakesSeatsBack(late, 2);
        events.seriesBecomes(late, 3, Visibility.UNLISTED);
        events.capacityBecomes(late, 1, 2);
        assertThat(overview.counts(late.slug(), Viewer.NOBODY)).contains(new AttendanceCounts(1, 2, 1));
    }

    @Test
    void takesSeatsBackWhenItIsReinstatedThatWasCancelledMeanwhile() {
        KnownOccurrence event = events.withSeats(3);
        List<UUID> members = going(event, 3);
        KnownOccurrence cancelled = events.becomes(event, OccurrenceStatus.CANCELLED, 2);

        KnownOccurrence smaller = events.seatsAreTakenBack(cancelled, 1, 3);
        events.told(smaller, 3);
        KnownOccurrence renamed = events.capacityBecomes(smaller, 1, 4);
        assertThat(overview.counts(event.slug(), Viewer.NOBODY)).contains(new AttendanceCounts(3, 0, 1));
        KnownOccurrence back = events.becomes(renamed, OccurrenceStatus.SCHEDULED, 5);

        assertThat(overview.counts(event.slug(), Viewer.NOBODY)).contains(new AttendanceCounts(1, 2, 1));
        assertThat(status(event, members.getFirst())).isEqualTo(RsvpStatus.GOING);
        events.capacityBecomes(back, 3, 6);
        events.capacityBecomes(back, 2, 7);
        assertThat(overview.counts(event.slug(), Viewer.NOBODY)).contains(new AttendanceCounts(3, 0, 2));
    }

    @Test
    void takesNoSeatTwiceWhenItIsToldAgain() {
        KnownOccurrence event = events.withSeats(2);
        List<UUID> members = going(event, 2);
        events.seatsAreTakenBack(event, 1, 2);
        leave(event, members.getFirst());

        events.seatsAreTakenBack(event, 1, 2);

        assertThat(status(event, members.get(1))).isEqualTo(RsvpStatus.GOING);
    }

    @Test
    void passesOverPartiesThatHaveBecomeTooLargeHoweverManyTheyAre() {
        KnownOccurrence event = events.withSeats(3);
        UUID seated = UUID.randomUUID();
        go(event, seated, 2);
        List<UUID> large = Stream.generate(UUID::randomUUID).limit(5).toList();
        large.forEach(member -> go(event, member, 2));
        UUID small = UUID.randomUUID();
        go(event, small, 0);
        events.capacityBecomes(event, 2, 2);

        leave(event, seated);

        assertThat(status(event, small)).isEqualTo(RsvpStatus.GOING);
        assertThat(overview.rsvp(event.slug(), large.get(1)).orElseThrow().waitlistPosition())
                .isEqualTo(2);
        assertThat(overview.counts(event.slug(), Viewer.NOBODY)).contains(new AttendanceCounts(1, 15, 2));
    }

    @Test
    void isHeldByTheDatabaseWhateverTheCodeDoes() {
        KnownOccurrence event = events.withSeats(2);
        going(event, 2);

        assertOverbookingFails(event);
    }

    @Test
    void isHeldByTheDatabaseAlsoAfterItWasLowered() {
        KnownOccurrence event = events.withSeats(3);
        List<UUID> members = going(event, 3);
        events.capacityBecomes(event, 1, 2);
        leave(event, members.getFirst());

        assertOverbookingFails(event);
    }

    private void assertOverbookingFails(KnownOccurrence event) {
        assertThatThrownBy(() -> database.sql("update attendance_list set going = going + 1 where occurrence_id = :id")
                        .param("id", event.id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("capacity_is_not_exceeded");
    }

    private List<UUID> going(KnownOccurrence event, int members) {
        List<UUID> answered = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            UUID member = UUID.randomUUID();
            go(event, member);
            answered.add(member);
        }
        return answered;
    }

    private RsvpResult go(KnownOccurrence event, UUID member) {
        return go(event, member, 0);
    }

    private RsvpResult go(KnownOccurrence event, UUID member, int guests) {
        return management.rsvp(new GiveRsvp(event.slug(), member, Wish.GOING, guests, version -> true));
    }

    private void leave(KnownOccurrence event, UUID member) {
        management.withdraw(new WithdrawRsvp(event.slug(), member, version -> true));
    }

    private RsvpStatus status(KnownOccurrence event, UUID member) {
        return overview.rsvp(event.slug(), member).orElseThrow().status();
    }

    private List<Long> versionsOf(KnownOccurrence event) {
        return database.sql("select version from rsvp where occurrence_id = :id")
                .param("id", event.id())
                .query(Long.class)
                .list();
    }
}
