package net.openmeet.attendance.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.openmeet.attendance.testing.Parallel;
import org.junit.jupiter.api.Test;

class OccurrenceLocksTest {

    private final OccurrenceLocks locks = new OccurrenceLocks();
    private final UUID event = UUID.randomUUID();

    @Test
    void letsOnePassAtATime() {
        var inside = new AtomicInteger();

        var seen = Parallel.run(
                20,
                IntStream.range(0, 500).boxed().toList(),
                number -> locks.inTurn(event, () -> {
                    int together = inside.incrementAndGet();
                    inside.decrementAndGet();
                    return together;
                }));

        assertThat(seen).containsOnly(1);
    }

    @Test
    void opensAgainAfterAFailure() {
        assertThatThrownBy(() -> locks.inTurn(event, () -> {
                    throw new IllegalStateException("failed inside");
                }))
                .hasMessage("failed inside");

        assertThat(Parallel.run(1, List.of(1), number -> locks.inTurn(event, () -> number)))
                .containsExactly(1);
    }
}
