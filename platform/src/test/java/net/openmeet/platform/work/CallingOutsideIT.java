package net.openmeet.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import net.openmeet.platform.messaging.Eventually;
import net.openmeet.platform.messaging.MessagingServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;

class CallingOutsideIT {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final String database = MessagingServers.shared().database();
    private final Later jdbc = new Later();
    private final Peer peer = new Peer();

    @BeforeEach
    void makeRoomForEffects() {
        Effects.create(database);
    }

    @AfterEach
    void close() {
        peer.close();
    }

    @Test
    void repeatsWithTheSameKeyWhatMayBeRepeated() {
        var calls = new AtomicInteger();
        peer.answer(call -> {
            switch (calls.incrementAndGet()) {
                case 1 -> Peer.busy(call);
                case 2 -> Peer.hangUp(call);
                default -> Peer.ok(call);
            }
        });
        try (WorkingService service = start(new Pushing(peer.uri(), LONG, jdbc, () -> {}))) {
            service.enqueue(Pushing.KIND, "yoga", "");
            Eventually.until("it is done", () -> service.left() == 0);
            assertThat(Effects.in(database)).containsExactly("yoga:200");
            assertThat(peer.keys())
                    .hasSizeGreaterThanOrEqualTo(3)
                    .containsOnly(peer.keys().getFirst());
            assertThat(UUID.fromString(peer.keys().getFirst()).version()).isEqualTo(7);
        }
    }

    @Test
    void repeatsWhatTheOtherSideCertainlyDidNotDo() {
        var calls = new AtomicInteger();
        peer.answer(call -> {
            if (calls.incrementAndGet() < 3) {
                Peer.busy(call);
            } else {
                Peer.ok(call);
            }
        });
        try (WorkingService service = start(new Mailing(peer.uri(), LONG, jdbc, () -> {}))) {
            service.enqueue(Mailing.KIND, "yoga", "");
            Eventually.until("it is done", () -> service.left() == 0);
            assertThat(Effects.in(database)).containsExactly("yoga:200");
            assertThat(peer.keys()).hasSize(3);
        }
    }

    @Test
    void marksWhatMustNotBeRepeatedAndGoesOnWithItsKey() {
        var calls = new AtomicInteger();
        peer.answer(call -> {
            if (calls.incrementAndGet() == 1) {
                call.getRequestBody().close();
                // Nobody answers: the call is given up.
            } else {
                Peer.ok(call);
            }
        });
        try (WorkingService service = start(new Mailing(peer.uri(), Duration.ofMillis(300), jdbc, () -> {}))) {
            service.enqueue(Mailing.KIND, "yoga", "first");
            service.enqueue(Mailing.KIND, "yoga", "second");
            Eventually.until("both have ended", () -> Effects.in(database).size() == 2);
            assertThat(Effects.in(database)).containsExactly("yoga:unknown", "yoga:200");
            assertThat(peer.keys()).hasSize(2);
            WorkEntry marked = service.ledger().list(10).getFirst();
            assertThat(marked.state()).isEqualTo("unknown");
            assertThat(marked.payload()).isEqualTo("\"first\"");
            assertThat(marked.lastError()).contains("No answer within PT0.3S");

            assertThat(service.ledger().retry(marked.id(), false)).isFalse();
            assertThat(service.ledger().retry(marked.id(), true)).isTrue();
            Eventually.until("it was called once more, as somebody asked", () -> service.left() == 0);
            assertThat(peer.keys()).hasSize(3);
        }
    }

    @Test
    void marksWhatHappenedAndCouldNotBeRecorded() {
        var mailing = new Mailing(peer.uri(), LONG, jdbc, () -> {
            throw new IllegalStateException("the ledger is full");
        });
        try (WorkingService service = start(mailing)) {
            service.enqueue(Mailing.KIND, "yoga", "");
            Eventually.until("it has ended", () -> Effects.in(database).size() == 1);
            assertThat(Effects.in(database)).containsExactly("yoga:unknown");
            assertThat(peer.keys()).hasSize(1);
        }
    }

    @Test
    void waitsWhileCallsOutwardAreOff() {
        var pushing = new Pushing(peer.uri(), LONG, jdbc, () -> {});
        var mailing = new Mailing(peer.uri(), LONG, jdbc, () -> {});
        var inward = new Steps(WorkKind.of("counting", Integer.class), 1, jdbc, item -> {});
        try (WorkingService service =
                WorkingService.start(database, List.of(pushing, mailing, inward), "openmeet.outward=off")) {
            jdbc.is(service);
            service.enqueue(Pushing.KIND, "yoga", "");
            service.enqueue(Mailing.KIND, "yoga", "");
            service.enqueue(inward.kind(), "choir", 1);
            Eventually.until("what is done here is done", () -> service.left() == 2);
            assertThat(peer.keys()).isEmpty();
            Health health = service.bean(WorkHealth.class).health();
            assertThat(health.getDetails()).containsEntry("outward", "off");
            MeterRegistry metrics = service.bean(MeterRegistry.class);
            assertThat(metrics.get("openmeet.work.outward").gauge().value()).isZero();
            assertThat(metrics.get("openmeet.work.waiting")
                            .tag("kind", "pushing")
                            .gauge()
                            .value())
                    .isEqualTo(1);
        }
        var again = new Later();
        try (WorkingService service = WorkingService.start(
                database,
                List.of(
                        new Pushing(peer.uri(), LONG, again, () -> {}),
                        new Mailing(peer.uri(), LONG, again, () -> {})))) {
            again.is(service);
            Eventually.until("both are called once it is on", () -> service.left() == 0);
            assertThat(peer.keys()).hasSize(2);
        }
    }

    private WorkingService start(OutsideCall<?, ?> call) {
        WorkingService service = WorkingService.start(database, List.of(call));
        jdbc.is(service);
        return service;
    }
}
