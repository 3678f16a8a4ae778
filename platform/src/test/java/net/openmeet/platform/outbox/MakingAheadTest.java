package net.openmeet.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MakingAheadTest {

    @Test
    void givesAllInTheirOrder() {
        var given = new ArrayList<Integer>();
        try (var made = new MadeAhead<Integer>(IntStream.range(0, 100).mapToObj(number -> () -> number))) {
            made.forEachRemaining(given::add);
        }
        assertThat(given).isEqualTo(IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void makesTheNextOneWhileOneIsUsedAndNoneBeyond() throws InterruptedException {
        var begun = new AtomicInteger();
        List<CountDownLatch> latches =
                Stream.generate(() -> new CountDownLatch(1)).limit(4).toList();
        try (var made = new MadeAhead<Integer>(latches.stream().<Callable<Integer>>map(latch -> () -> {
            latch.countDown();
            return begun.incrementAndGet();
        }))) {
            assertThat(made.next()).isEqualTo(1);
            latches.get(1).await();
            assertThat(latches.get(2).getCount()).isEqualTo(1);
        }
        assertThat(latches.get(2).getCount()).isEqualTo(1);
    }

    @Test
    void failsAsWhatIsMadeDoes() {
        Stream<Callable<Integer>> parts = Stream.of(() -> 1, () -> {
            throw new IllegalArgumentException("too large");
        });
        try (var made = new MadeAhead<>(parts)) {
            assertThat(made.next()).isEqualTo(1);
            assertThatThrownBy(made::next)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("too large");
        }
    }
}
