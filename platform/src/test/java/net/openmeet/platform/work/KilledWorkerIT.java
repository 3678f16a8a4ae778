package net.openmeet.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import net.openmeet.platform.messaging.Eventually;
import net.openmeet.platform.messaging.MessagingServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KilledWorkerIT {

    private static final String SHORTLY = "openmeet.work.call-margin=100ms";

    private final String database = MessagingServers.shared().database();
    private final Later jdbc = new Later();

    @BeforeEach
    void makeRoomForEffects() {
        Effects.create(database);
    }

    @Test
    void leavesEveryStepDoneOnceWhereverItIsKilled() {
        try (WorkingService enqueuing = WorkingService.start(database, List.of())) {
            enqueuing.enqueue(ChildWorker.COUNTING, "yoga", 1);
        }
        try (ChildWorker child = ChildWorker.counting(database, 40)) {
            child.awaitItStays();
            child.kill();
        }
        assertThat(Effects.in(database)).hasSize(39);
        try (ChildWorker child = ChildWorker.counting(database, 0)) {
            Eventually.until("it goes on", () -> Effects.in(database).size() >= 60);
            child.kill();
        }
        var rest = new Steps(ChildWorker.COUNTING, ChildWorker.LAST, jdbc, item -> {});
        try (WorkingService service = WorkingService.start(database, List.of(rest))) {
            jdbc.is(service);
            Eventually.until("the rest is done", () -> service.left() == 0);
        }
        assertThat(Effects.in(database))
                .isEqualTo(IntStream.rangeClosed(1, ChildWorker.LAST)
                        .mapToObj(step -> "yoga:" + step)
                        .toList());
    }

    @Test
    void hasItsCallRepeatedWithTheSameKeyOrMarkedIfItDiesInTheCall() {
        var killed = new CountDownLatch(1);
        try (var peer = new Peer()) {
            peer.answer(call -> {
                await(killed);
                Peer.ok(call);
            });
            enqueueBoth();
            try (ChildWorker child = ChildWorker.calling(database, peer.uri())) {
                Eventually.until("both calls have come", () -> peer.keys().size() == 2);
                child.kill();
                killed.countDown();
            }
            endsAfterAKill(peer);
        }
    }

    @Test
    void hasItsCallRepeatedWithTheSameKeyOrMarkedIfItDiesBeforeTheAnswerIsRecorded() {
        try (var peer = new Peer()) {
            enqueueBoth();
            try (ChildWorker child = ChildWorker.calling(database, peer.uri())) {
                child.awaitItStays();
                child.awaitItStays();
                child.kill();
            }
            assertThat(Effects.in(database)).isEmpty();
            endsAfterAKill(peer);
        }
    }

    private void enqueueBoth() {
        try (WorkingService enqueuing = WorkingService.start(database, List.of())) {
            enqueuing.enqueue(Pushing.KIND, "push", "");
            enqueuing.enqueue(Mailing.KIND, "mail", "");
        }
    }

    private void endsAfterAKill(Peer peer) {
        List<?> calls = List.of(
                new Pushing(peer.uri(), Duration.ofSeconds(5), jdbc, () -> {}),
                new Mailing(peer.uri(), Duration.ofSeconds(5), jdbc, () -> {}));
        try (WorkingService next = WorkingService.start(database, calls, SHORTLY)) {
            jdbc.is(next);
            Eventually.until("both have ended", () -> Effects.in(database).size() == 2);
            assertThat(Effects.in(database)).containsExactlyInAnyOrder("push:200", "mail:unknown");
            assertThat(peer.keys()).hasSize(3);
            assertThat(peer.keys().stream().filter(key -> key.equals("mail"))).hasSize(1);
            assertThat(peer.keys().stream().distinct()).hasSize(2);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
