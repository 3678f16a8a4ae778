package net.openmeet.attendance.attendance;

import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.testing.Events;
import net.openmeet.attendance.testing.OtherInstance;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.test.Await;
import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever saw an event when they came, and waits for its list, while it is hidden from them. */
@RunningService
@Timeout(60)
class HidingWhileTheyQueueIT {

    private final AttendanceManagement management;
    private final Events events;
    private final AnswerQueues queues;
    private final OtherInstance otherInstance;
    private final JdbcClient database;

    HidingWhileTheyQueueIT(
            AttendanceManagement management,
            Events events,
            AnswerQueues queues,
            OtherInstance otherInstance,
            JdbcClient database) {
        this.management = management;
        this.events = events;
        this.queues = queues;
        this.otherInstance = otherInstance;
        this.database = database;
    }

    @Test
    void givesNoSeatToStrangersThatWaitedForTheirTurn() {
        KnownOccurrence date = events.dateWithSeats(50);
        List<CompletableFuture<RsvpResult>> answers;
        try (var _ = otherInstance.holds(date)) {
            answers = Stream.generate(() -> go(date)).limit(10).toList();
            Await.until("all wait behind one that waits for the row", () -> queues.waiting(date.id()) == 9);
            events.seriesBecomes(date, 2, Visibility.PRIVATE);
        }

        assertThat(answers).extracting(CompletableFuture::join).hasOnlyElementsOfType(RsvpResult.UnknownEvent.class);
        assertThat(taken(date)).isZero();
    }

    @Test
    void givesNoSeatToAStrangerThatWaitedForTheRow() {
        KnownOccurrence date = events.dateWithSeats(50);
        CompletableFuture<RsvpResult> stranger;
        try (var _ = otherInstance.holds(date)) {
            stranger = go(date);
            otherInstance.awaitAnother("attendance_list");
            events.seriesBecomes(date, 2, Visibility.PRIVATE);
        }

        assertThat(stranger.join()).isInstanceOf(RsvpResult.UnknownEvent.class);
    }

    @Test
    void givesNoSeatToAMemberThatWaitedWhileTheWindowClosed() {
        KnownOccurrence date = events.dateWithSeats(50);
        Instant closed = Instant.parse("2026-01-01T18:00:00Z");
        CompletableFuture<RsvpResult> late;
        try (var _ = otherInstance.holds("update attendance_list set closes_at = '%s' where occurrence_id = '%s'"
                .formatted(closed, date.id()))) {
            late = go(date);
            otherInstance.awaitAnother("attendance_list");
        }

        assertThat(late.join()).isEqualTo(new RsvpResult.ClosedSince(closed));
    }

    @Test
    void letsTheOrganiserIn() {
        KnownOccurrence date = events.dateWithSeats(1);
        events.seriesBecomes(date, 2, Visibility.PRIVATE);

        assertThat(management.rsvp(new GiveRsvp(date.slug(), ALICE, Wish.GOING, 0, version -> true)))
                .isInstanceOf(RsvpResult.Confirmed.class);
    }

    private CompletableFuture<RsvpResult> go(KnownOccurrence date) {
        return CompletableFuture.supplyAsync(
                () -> management.rsvp(new GiveRsvp(date.slug(), UUID.randomUUID(), Wish.GOING, 0, version -> true)),
                Thread::startVirtualThread);
    }

    private int taken(KnownOccurrence date) {
        return database.sql("select going from attendance_list where occurrence_id = :id")
                .param("id", date.id())
                .query(Integer.class)
                .single();
    }
}
