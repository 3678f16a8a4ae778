package net.openmeet.attendance.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.testing.Events;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.work.RecurringWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RunningService
class RemovedOccurrencesIT {

    private final AttendanceManagement management;
    private final AttendanceOverview overview;
    private final AttendanceLists lists;
    private final RemovedRsvps removed;
    private final Events events;
    private final RecurringWork forgetting;
    private final TransactionTemplate transaction;
    private final JdbcClient database;

    RemovedOccurrencesIT(
            AttendanceManagement management,
            AttendanceOverview overview,
            AttendanceLists lists,
            RemovedRsvps removed,
            Events events,
            @Qualifier("removedOccurrences") RecurringWork forgetting,
            TransactionTemplate transaction,
            JdbcClient database) {
        this.management = management;
        this.overview = overview;
        this.lists = lists;
        this.removed = removed;
        this.events = events;
        this.forgetting = forgetting;
        this.transaction = transaction;
        this.database = database;
    }

    @Test
    void loseTheirAnswers() {
        KnownOccurrence event = withAnswers(5, 3);

        events.isRemoved(event, 2);

        Await.until("nothing is left", () -> answers(event) == 0);
        assertThat(lists.find(event.id())).map(AttendanceList::counts).contains(new AttendanceCounts(0, 0, 3));
    }

    @Test
    void areForgottenSomeAtATime() {
        KnownOccurrence event = withAnswers(7, 3);

        // Nobody else works on what isn't committed.
        transaction.executeWithoutResult(status -> {
            events.isRemoved(event, 2);
            assertThat(removed.forgetSome(event.id(), 4)).isTrue();
            assertThat(answers(event)).isEqualTo(3);
            assertThat(lists.find(event.id()))
                    .map(AttendanceList::counts)
                    .hasValueSatisfying(counts ->
                            assertThat(counts.going() + counts.waitlisted()).isEqualTo(3));
            assertThat(removed.forgetSome(event.id(), 4)).isFalse();
        });

        assertThat(answers(event)).isZero();
    }

    @Test
    void areRememberedForAsLongAsSomethingLateMayTellOfThem() {
        KnownOccurrence event = withAnswers(1, 3);
        events.isRemoved(event, 2);
        Await.until("nothing is left", () -> answers(event) == 0);
        forgetting.run();
        events.told(event, 1);
        assertThat(go(event)).isInstanceOf(RsvpResult.UnknownEvent.class);

        database.sql(
                        "update known_occurrence set removed_at = removed_at - interval '91 days' where occurrence_id = :id")
                .param("id", event.id())
                .update();
        forgetting.run();

        assertThat(lists.find(event.id())).isEmpty();
        assertThat(go(event)).isInstanceOf(RsvpResult.UnknownEvent.class);
    }

    @Test
    void areNotTouchedWhileTheyAreThere() {
        KnownOccurrence event = withAnswers(2, 3);

        assertThat(removed.forgetSome(event.id(), 100)).isFalse();

        assertThat(answers(event)).isEqualTo(2);
    }

    @Test
    void beginWithoutAnswersWhenTheyAreStoredAgainAndGoOnCounting() {
        KnownOccurrence event = withAnswers(5, 3);
        transaction.executeWithoutResult(status -> {
            events.isRemoved(event, 2);
            removed.forgetSome(event.id(), 1);
            events.told(event, 3);
        });

        assertThat(answers(event)).isZero();
        assertThat(overview.counts(event.slug(), Viewer.NOBODY)).contains(new AttendanceCounts(0, 0, 3));
        assertThat(go(event))
                .isInstanceOfSatisfying(
                        RsvpResult.Confirmed.class,
                        confirmed ->
                                assertThat(confirmed.answer().listVersion()).isEqualTo(6));
    }

    @Test
    void stayRemovedForWhatIsOlderThanTheRemoval() {
        KnownOccurrence event = withAnswers(1, 3);
        events.isRemoved(event, 3);

        events.told(event, 2);

        assertThat(go(event)).isInstanceOf(RsvpResult.UnknownEvent.class);
    }

    private KnownOccurrence withAnswers(int answers, int seats) {
        KnownOccurrence event = events.withSeats(seats);
        IntStream.range(0, answers).forEach(number -> go(event));
        return event;
    }

    private RsvpResult go(KnownOccurrence event) {
        return management.rsvp(new GiveRsvp(event.slug(), UUID.randomUUID(), Wish.GOING, 0, version -> true));
    }

    private int answers(KnownOccurrence event) {
        return database.sql("select count(*) from rsvp where occurrence_id = :id")
                .param("id", event.id())
                .query(Integer.class)
                .single();
    }
}
