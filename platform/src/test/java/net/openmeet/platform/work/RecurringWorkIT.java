package net.openmeet.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.openmeet.platform.messaging.Eventually;
import net.openmeet.platform.messaging.MessagingServers;
import org.junit.jupiter.api.Test;

class RecurringWorkIT {

    private final String database = MessagingServers.shared().database();
    private final AtomicInteger runs = new AtomicInteger();

    private record Sweeping(Duration every, AtomicInteger runs, int more) implements RecurringWork {

        @Override
        public String name() {
            return "sweeping";
        }

        @Override
        public boolean run() {
            return runs.incrementAndGet() <= more;
        }
    }

    @Test
    void isDoneAgainAndAgain() {
        try (WorkingService _ = WorkingService.start(database, List.of(new Sweeping(Duration.ofMillis(10), runs, 0)))) {
            Eventually.until("it has been done three times", () -> runs.get() >= 3);
        }
    }

    @Test
    void goesOnAtOnceWhileThereIsMoreAndIsDoneByOneInstanceOfAll() {
        var hourly = new Sweeping(Duration.ofHours(1), runs, 4);
        try (WorkingService one = WorkingService.start(database, List.of(hourly));
                WorkingService two = WorkingService.start(database, List.of(hourly))) {
            Eventually.until("it rests", () -> runs.get() >= 5);
            two.enqueue(WorkKind.of("unheard-of", String.class), "", "");
            Eventually.until(
                    "both have looked since",
                    () -> one.ledger().list(10).stream()
                            .anyMatch(row -> row.kind().equals("sweeping") && row.heldUntil() != null));
            assertThat(runs).hasValue(5);
            assertThat(one.ledger().list(10).stream().filter(row -> row.kind().equals("sweeping")))
                    .hasSize(1);
        }
    }

    @Test
    void isTriedAgainWhenItFails() {
        RecurringWork failing = new RecurringWork() {
            @Override
            public String name() {
                return "failing";
            }

            @Override
            public Duration every() {
                return Duration.ofHours(1);
            }

            @Override
            public boolean run() {
                if (runs.incrementAndGet() == 1) {
                    throw new IllegalStateException("the broom is gone");
                }
                return false;
            }
        };
        try (WorkingService service = WorkingService.start(database, List.of(failing))) {
            Eventually.until(
                    "it is done at the second attempt",
                    () -> service.ledger().list(10).stream()
                            .anyMatch(row ->
                                    row.kind().equals("failing") && row.attempts() == 0 && row.heldUntil() != null));
            assertThat(runs).hasValue(2);
        }
    }
}
