package net.openmeet.attendance.attendance;

import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.series.Visibility;
import net.openmeet.attendance.testing.Events;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.test.Await;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever saw an event when they came, and waits for its list, while it is hidden from them. */
@RunningService
@Timeout(60)
class HidingWhileTheyQueueIT {

    private final AttendanceManagement management;
    private final Events events;
    private final OccurrenceLocks locks;
    private final TransactionTemplate transaction;
    private final JdbcClient database;

    HidingWhileTheyQueueIT(
            AttendanceManagement management,
            Events events,
            OccurrenceLocks locks,
            TransactionTemplate transaction,
            JdbcClient database) {
        this.management = management;
        this.events = events;
        this.locks = locks;
        this.transaction = transaction;
        this.database = database;
    }

    @Test
    void givesNoSeatToStrangersThatWaitedForTheirTurn() {
        var date = events.dateWithSeats(50);
        List<CompletableFuture<RsvpResult>> answers = locks.inTurn(date.id(), () -> {
            List<CompletableFuture<RsvpResult>> waiting =
                    Stream.generate(() -> go(date)).limit(10).toList();
            Await.until("all of them wait", () -> locks.waiting(date.id()) == 10);
            events.seriesBecomes(date, 2, Visibility.PRIVATE);
            return waiting;
        });

        assertThat(answers).extracting(CompletableFuture::join).hasOnlyElementsOfType(RsvpResult.UnknownEvent.class);
        assertThat(taken(date)).isZero();
    }

    @Test
    void givesNoSeatToAStrangerThatWaitedForTheRow() throws InterruptedException {
        var date = events.dateWithSeats(50);
        var locked = new CountDownLatch(1);
        var hidden = new CountDownLatch(1);
        CompletableFuture<Void> otherInstance = CompletableFuture.runAsync(
                () -> transaction.executeWithoutResult(status -> {
                    database.sql("select 1 from attendance_list where occurrence_id = :id for no key update")
                            .param("id", date.id())
                            .query()
                            .singleValue();
                    locked.countDown();
                    awaitUninterrupted(hidden);
                }),
                Thread::startVirtualThread);
        assertThat(locked.await(30, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<RsvpResult> stranger = go(date);
        Await.until("the stranger waits for the row", this::somebodyWaitsForARow);

        events.seriesBecomes(date, 2, Visibility.PRIVATE);
        hidden.countDown();
        otherInstance.join();

        assertThat(stranger.join()).isInstanceOf(RsvpResult.UnknownEvent.class);
    }

    @Test
    void letsTheOrganiserIn() {
        var date = events.dateWithSeats(1);
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

    private boolean somebodyWaitsForARow() {
        return database.sql("""
                        select exists (select from pg_stat_activity
                            where wait_event_type = 'Lock' and query like '%attendance_list%no key update%')
                        """).query(Boolean.class).single();
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
