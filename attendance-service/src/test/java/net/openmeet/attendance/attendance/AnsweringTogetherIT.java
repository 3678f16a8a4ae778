package net.openmeet.attendance.attendance;

import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.testing.Events;
import net.openmeet.attendance.testing.OtherInstance;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.database.DatabaseFailures;
import net.openmeet.platform.test.Await;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers that come while a list is busy. */
@RunningService
@Timeout(60)
class AnsweringTogetherIT {

    private final AttendanceManagement management;
    private final AnswerQueues queues;
    private final Events events;
    private final OtherInstance otherInstance;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    AnsweringTogetherIT(
            AttendanceManagement management,
            AnswerQueues queues,
            Events events,
            OtherInstance otherInstance,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.management = management;
        this.queues = queues;
        this.events = events;
        this.otherInstance = otherInstance;
        this.database = database;
        this.transaction = transaction;
    }

    @Test
    void areDecidedInOneTransactionInTheOrderInWhichTheyCame() {
        KnownOccurrence event = events.withSeats(3);
        List<UUID> members = members(11);

        List<RsvpResult> answers = whileBusy(
                event, members.stream().map(member -> going(event, member)).toList());

        assertThat(answers.subList(0, 3)).hasOnlyElementsOfType(RsvpResult.Confirmed.class);
        assertThat(answers.subList(3, 11))
                .extracting(answer -> ((RsvpResult.Waitlisted) answer).answer().waitlistPosition())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(answers)
                .extracting(answer -> ((RsvpResult.Accepted) answer).answer().listVersion())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 11).boxed().toList());
        assertThat(orderOf(event)).containsExactlyElementsOf(members);
        // One led while the others came; those were one group.
        assertThat(transactionsOf(event)).isEqualTo(2);
    }

    @Test
    void seeWhatThoseBeforeThemHaveDone() {
        KnownOccurrence event = events.withSeats(1);
        UUID bob = UUID.randomUUID();
        UUID carol = UUID.randomUUID();

        List<RsvpResult> answers = whileBusy(
                event,
                List.of(
                        going(event, UUID.randomUUID()),
                        going(event, bob),
                        going(event, carol),
                        () -> management.rsvp(new GiveRsvp(event.slug(), bob, Wish.GOING, 0, version -> version == 0)),
                        () -> management.withdraw(new WithdrawRsvp(event.slug(), bob, version -> version == 2)),
                        going(event, carol),
                        going(event, bob)));

        assertThat(answers.get(3)).isEqualTo(new RsvpResult.VersionMismatch(2));
        assertThat(answers.get(4)).isInstanceOf(RsvpResult.Noted.class);
        assertThat(place(answers.get(5))).isEqualTo(1);
        assertThat(place(answers.get(6))).isEqualTo(2);
    }

    @Test
    void promoteFromTheHeadOfTheQueueAsFarAsSeatsGetFree() {
        KnownOccurrence event = events.withSeats(3);
        List<UUID> members = members(12);
        members.forEach(member -> assertThat(going(event, member).get()).isInstanceOf(RsvpResult.Accepted.class));
        List<Supplier<RsvpResult>> leave = new ArrayList<>();
        leave.add(going(event, UUID.randomUUID()));
        // Two who go, the second in the queue, and one who asks again at its end.
        Stream.of(0, 2, 4).map(members::get).forEach(member -> leave.add(withdrawal(event, member)));
        leave.add(going(event, members.get(11)));

        List<RsvpResult> answers = whileBusy(event, leave);

        assertThat(place(answers.getFirst())).isEqualTo(10);
        assertThat(place(answers.getLast())).isEqualTo(6);
        assertThat(withStatus(event, "going")).containsExactly(members.get(1), members.get(3), members.get(5));
        assertThat(withStatus(event, "waitlisted").subList(0, 6)).containsExactlyElementsOf(members.subList(6, 12));
    }

    @Test
    void failAloneWhereOneFails() {
        KnownOccurrence event = events.withSeats(10);
        List<UUID> members = members(4);
        LongPredicate poisoned = version -> {
            throw new IllegalStateException("poisoned");
        };
        Supplier<RsvpResult> poison =
                () -> management.rsvp(new GiveRsvp(event.slug(), members.get(2), Wish.GOING, 0, poisoned));

        List<CompletableFuture<RsvpResult>> answers = startWhileBusy(
                event,
                List.of(
                        going(event, members.get(0)),
                        going(event, members.get(1)),
                        poison,
                        going(event, members.get(3))));

        assertThatThrownBy(answers.get(2)::join).hasRootCauseMessage("poisoned");
        assertThat(Stream.of(0, 1, 3).map(answers::get).map(CompletableFuture::join))
                .hasOnlyElementsOfType(RsvpResult.Confirmed.class);
        assertThat(orderOf(event)).containsExactly(members.get(0), members.get(1), members.get(3));
    }

    @Test
    void leaveNothingHalfWhenTheyBreakOffInTheMiddle() {
        KnownOccurrence event = events.withSeats(2);
        List<CompletableFuture<RsvpResult>> answers;
        try (var _ = otherInstance.holds("lock table outbox_message in exclusive mode")) {
            answers = startWhileBusy(
                    event,
                    members(8).stream().map(member -> going(event, member)).toList());
            // The first has written its answer and can't tell of it; then all others.
            breakOff();
            Await.until("the first has failed", answers.getFirst()::isDone);
            breakOff();
            assertThat(answers)
                    .allSatisfy(answer -> assertThatThrownBy(answer::join)
                            .matches(failure -> DatabaseFailures.isOfServer(failure), "the database's failure"));
        }

        assertThat(orderOf(event)).isEmpty();
        assertThat(countOf(event)).isZero();
        assertThat(going(event, UUID.randomUUID()).get()).isInstanceOf(RsvpResult.Confirmed.class);
    }

    @Test
    void waitForNobodyInATransactionOfTheirCaller() {
        KnownOccurrence event = events.withSeats(1);

        transaction.executeWithoutResult(status -> {
            assertThat(going(event, ALICE).get()).isInstanceOf(RsvpResult.Confirmed.class);
            status.setRollbackOnly();
        });

        assertThat(orderOf(event)).isEmpty();
    }

    private List<RsvpResult> whileBusy(KnownOccurrence event, List<Supplier<RsvpResult>> answers) {
        return startWhileBusy(event, answers).stream()
                .map(CompletableFuture::join)
                .toList();
    }

    /** The first waits for the row, all others for the first. */
    private List<CompletableFuture<RsvpResult>> startWhileBusy(
            KnownOccurrence event, List<Supplier<RsvpResult>> answers) {
        List<CompletableFuture<RsvpResult>> started = new ArrayList<>();
        try (var _ = otherInstance.holds(event)) {
            for (Supplier<RsvpResult> answer : answers) {
                int before = started.size();
                started.add(CompletableFuture.supplyAsync(answer, Thread::startVirtualThread));
                if (before == 0) {
                    otherInstance.awaitAnother("attendance_list");
                }
                Await.until("it waits behind " + before, () -> queues.waiting(event.id()) == before);
            }
        }
        return started;
    }

    private void breakOff() {
        otherInstance.awaitAnother("insert into outbox_message");
        otherInstance.breaks("insert into outbox_message");
    }

    private Supplier<RsvpResult> going(KnownOccurrence event, UUID member) {
        return () -> management.rsvp(new GiveRsvp(event.slug(), member, Wish.GOING, 0, version -> true));
    }

    private Supplier<RsvpResult> withdrawal(KnownOccurrence event, UUID member) {
        return () -> management.withdraw(new WithdrawRsvp(event.slug(), member, version -> true));
    }

    private static int place(RsvpResult result) {
        Integer place = ((RsvpResult.Waitlisted) result).answer().waitlistPosition();
        return place == null ? 0 : place;
    }

    private static List<UUID> members(int count) {
        return IntStream.range(0, count).mapToObj(number -> UUID.randomUUID()).toList();
    }

    private List<UUID> orderOf(KnownOccurrence event) {
        return database.sql("select account_id from rsvp where occurrence_id = :id order by version")
                .param("id", event.id())
                .query(UUID.class)
                .list();
    }

    private List<UUID> withStatus(KnownOccurrence event, String status) {
        return database.sql("select account_id from rsvp where occurrence_id = :id and status = :status order by since")
                .param("id", event.id())
                .param("status", status)
                .query(UUID.class)
                .list();
    }

    private int transactionsOf(KnownOccurrence event) {
        return database.sql("select count(distinct xmin::text) from rsvp where occurrence_id = :id")
                .param("id", event.id())
                .query(Integer.class)
                .single();
    }

    private long countOf(KnownOccurrence event) {
        return database.sql("select version from attendance_list where occurrence_id = :id")
                .param("id", event.id())
                .query(Long.class)
                .single();
    }
}
