package net.openmeet.platform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.openmeet.platform.messaging.Eventually;
import net.openmeet.platform.messaging.MessagingServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;

class DoingWorkIT {

    private static final WorkKind<Integer> COUNTING =
            WorkKind.of("counting", Integer.class).backingOff(Duration.ofMillis(20), Duration.ofMillis(50));
    private static final WorkKind<Integer> SLOW = WorkKind.of("slow", Integer.class);

    private final String database = MessagingServers.shared().database();
    private final Later jdbc = new Later();

    @BeforeEach
    void makeRoomForEffects() {
        Effects.create(database);
    }

    @Test
    void beginsRightAfterTheCommitAndGoesOnFromItsCursor() {
        try (WorkingService service =
                start(new Steps(COUNTING, 3, jdbc, DoingWorkIT::nothing), "openmeet.work.poll-interval=1h")) {
            service.enqueue(COUNTING, "yoga", 1);
            Eventually.until("it is done", () -> service.left() == 0);
            assertThat(Effects.in(database)).containsExactly("yoga:1", "yoga:2", "yoga:3");
        }
    }

    @Test
    void isNotDoneIfTheTransactionThatEnqueuedItIsRolledBack() {
        try (WorkingService service = start(new Steps(COUNTING, 1, jdbc, DoingWorkIT::nothing))) {
            assertThatThrownBy(() -> service.inTransaction(() -> {
                        service.bean(Work.class).enqueue(COUNTING, "yoga", 1);
                        throw new IllegalStateException("no, after all");
                    }))
                    .hasMessage("no, after all");
            service.enqueue(COUNTING, "choir", 1);
            Eventually.until("the other is done", () -> service.left() == 0);
            assertThat(Effects.in(database)).containsExactly("choir:1");
        }
    }

    @Test
    void isInOrderOfItsKeyAndLetsOtherKeysPassWhatFails() {
        var broken = new AtomicBoolean(true);
        Consumer<WorkItem<Integer>> failing = item -> {
            if (broken.get() && item.key().equals("yoga")) {
                throw new IllegalStateException("the studio is closed");
            }
        };
        try (WorkingService service = start(new Steps(COUNTING.atOnce(4).stuckAfter(2), 0, jdbc, failing))) {
            service.inTransaction(() -> IntStream.rangeClosed(1, 5).forEach(number -> {
                service.bean(Work.class).enqueue(COUNTING, "yoga", number);
                service.bean(Work.class).enqueue(COUNTING, "choir", number);
            }));
            Eventually.until(
                    "only what failed is left, and told of",
                    () -> service.left() == 5
                            && service.ledger().list(10).getFirst().state().equals("stuck"));
            assertThat(Effects.in(database)).containsExactly("choir:1", "choir:2", "choir:3", "choir:4", "choir:5");
            WorkEntry stuck = service.ledger().list(10).getFirst();
            assertThat(stuck.key()).isEqualTo("yoga");
            assertThat(stuck.lastError()).contains("the studio is closed");
            assertThat(stuck.attempts()).isGreaterThanOrEqualTo(2);

            broken.set(false);
            Eventually.until("the rest is done", () -> service.left() == 0);
            assertThat(Effects.in(database).subList(5, 10))
                    .containsExactly("yoga:1", "yoga:2", "yoga:3", "yoga:4", "yoga:5");
        }
    }

    @Test
    void takesAsManyRowsAtOnceAsItsKindMay() {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var full = new CountDownLatch(3);
        Consumer<WorkItem<Integer>> meeting = item -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            full.countDown();
            await(full);
            now.decrementAndGet();
        };
        try (WorkingService service = start(new Steps(COUNTING.atOnce(3), 1, jdbc, meeting))) {
            service.inTransaction(() -> IntStream.rangeClosed(1, 20)
                    .forEach(number -> service.bean(Work.class).enqueue(COUNTING, "key " + number, 1)));
            Eventually.until("all are done", () -> service.left() == 0);
            assertThat(most).hasValue(3);
        }
    }

    @Test
    void isNotDelayedByAnotherKindThatIsSlow() {
        var over = new CountDownLatch(1);
        var slow = new Steps(SLOW, 1, jdbc, item -> await(over));
        try (WorkingService service =
                WorkingService.start(database, List.of(slow, new Steps(COUNTING, 1, jdbc, DoingWorkIT::nothing)))) {
            jdbc.is(service);
            service.enqueue(SLOW, "a", 1);
            service.enqueue(SLOW, "b", 1);
            service.enqueue(COUNTING, "c", 1);
            Eventually.until("the quick one is done", () -> Effects.in(database).contains("c:1"));
            assertThat(service.left()).isEqualTo(2);
            over.countDown();
            Eventually.until("the slow ones are done", () -> service.left() == 0);
        }
    }

    @Test
    void isTriedByNobodyElseBetweenItsFailureAndItsPause() {
        var tries = new AtomicInteger();
        WorkKind<Integer> resting = COUNTING.atOnce(4).backingOff(Duration.ofHours(1), Duration.ofHours(1));
        Consumer<WorkItem<Integer>> failing = item -> {
            tries.incrementAndGet();
            throw new IllegalStateException("the studio is closed");
        };
        try (WorkingService service = start(new Steps(resting, 1, jdbc, failing))) {
            service.inTransaction(() -> IntStream.range(0, 200)
                    .forEach(number -> service.bean(Work.class).enqueue(resting, "key " + number, 1)));
            Eventually.until(
                    "each has failed",
                    () -> service.jdbc()
                                    .sql("select count(*) from work where attempts > 0")
                                    .query(Long.class)
                                    .single()
                            == 200);
            assertThat(tries).hasValue(200);
            assertThat(Effects.in(database)).isEmpty();
        }
    }

    /** As where JPA has the transactions. */
    @Test
    void takesBackWhatFailsAndWaitsWhereThereAreNoSavepoints() {
        var broken = new AtomicBoolean(true);
        Consumer<WorkItem<Integer>> failing = item -> {
            if (broken.get()) {
                throw new IllegalStateException("the studio is closed");
            }
        };
        try (WorkingService service = start(new Steps(COUNTING.stuckAfter(3), 0, jdbc, failing))) {
            service.bean(JdbcTransactionManager.class).setNestedTransactionAllowed(false);
            service.enqueue(COUNTING, "yoga", 1);
            Eventually.until(
                    "it is told of",
                    () -> service.ledger().list(1).getFirst().state().equals("stuck"));
            assertThat(Effects.in(database)).isEmpty();

            broken.set(false);
            Eventually.until("it is done", () -> service.left() == 0);
            assertThat(Effects.in(database)).containsExactly("yoga:1");
        }
    }

    @Test
    void isSharedByInstancesAndDoneOnce() {
        Map<String, Integer> running = new ConcurrentHashMap<>();
        Consumer<WorkItem<Integer>> alone = item -> {
            assertThat(running.put(item.key(), item.payload())).isNull();
            running.remove(item.key());
        };
        var other = new Later();
        try (WorkingService one = start(new Steps(COUNTING.atOnce(3), 0, jdbc, alone));
                WorkingService two =
                        WorkingService.start(database, List.of(new Steps(COUNTING.atOnce(3), 0, other, alone)))) {
            other.is(two);
            one.inTransaction(() -> IntStream.range(0, 300)
                    .forEach(number -> one.bean(Work.class).enqueue(COUNTING, "key " + number % 10, number)));
            Eventually.until("all are done", () -> one.left() == 0);
            List<String> done = Effects.in(database);
            assertThat(done).hasSize(300).doesNotHaveDuplicates();
            Stream.of("key 0:", "key 7:")
                    .forEach(key -> assertThat(done.stream()
                                    .filter(what -> what.startsWith(key))
                                    .map(what -> Integer.valueOf(what.substring(key.length()))))
                            .isSorted());
        }
    }

    @Test
    void waitsForItsTimeAndKeepsNothingOfItsKeyWaiting() {
        var clock = new MovedClock();
        try (WorkingService service =
                WorkingService.start(database, List.of(clock, new Steps(COUNTING, 0, jdbc, DoingWorkIT::nothing)))) {
            jdbc.is(service);
            service.inTransaction(() -> {
                service.bean(Work.class)
                        .enqueue(COUNTING, "yoga", 1, clock.instant().plusSeconds(60));
                service.bean(Work.class).enqueue(COUNTING, "yoga", 2);
            });
            Eventually.until("what may begin is done", () -> service.left() == 1);
            assertThat(Effects.in(database)).containsExactly("yoga:2");
            clock.move(Duration.ofSeconds(60));
            Eventually.until("the other is done, too", () -> service.left() == 0);
        }
    }

    @Test
    void isEnqueuedOnceWhileItWaits() {
        try (WorkingService service = WorkingService.start(database, List.of())) {
            service.inTransaction(() -> {
                Work work = service.bean(Work.class);
                assertThat(work.enqueueUnlessWaiting(COUNTING, "yoga", 1)).isTrue();
                assertThat(work.enqueueUnlessWaiting(COUNTING, "yoga", 1)).isFalse();
                assertThat(work.enqueueUnlessWaiting(COUNTING, "choir", 1)).isTrue();
            });
            assertThat(service.left()).isEqualTo(2);
        }
    }

    @Test
    void refusesWhatHasNoTransactionOrIsTooLong() {
        try (WorkingService service = WorkingService.start(database, List.of())) {
            Work work = service.bean(Work.class);
            assertThatThrownBy(() -> work.enqueue(COUNTING, "yoga", 1)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> service.enqueue(COUNTING, "k".repeat(201), 1))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> service.enqueue(WorkKind.of("text", String.class), "k", "é".repeat(40_000)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void nothing(WorkItem<Integer> item) {}

    private WorkingService start(Steps steps, String... settings) {
        WorkingService service = WorkingService.start(database, List.of(steps), settings);
        jdbc.is(service);
        return service;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
