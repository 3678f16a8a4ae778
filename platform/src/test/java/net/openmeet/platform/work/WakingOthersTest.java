package net.openmeet.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import net.openmeet.platform.work.Execution.Look;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WakingOthersTest {

    @Test
    void callsSomebodyForARowAndNobodyEachTimeThatItGoesOn() throws InterruptedException {
        List<Look> steps = Collections.nCopies(1_000, Look.ROW_THAT_GOES_ON);
        var rows = new RowsOfOne(steps);
        var workers = new KindWorkers(rows, "test");
        workers.open();
        workers.wake();
        workers.awaitEnd(Duration.ofSeconds(30));
        assertThat(rows.left).isEmpty();
        assertThat(rows.looksOfOthers).hasValue(1);
    }

    /** Rows for whoever comes first; others find nothing. */
    private static final class RowsOfOne implements Execution {

        private final Queue<Look> left;
        private final AtomicReference<@Nullable Thread> first = new AtomicReference<>();
        private final CountDownLatch looked = new CountDownLatch(1);
        private final AtomicInteger looksOfOthers = new AtomicInteger();

        RowsOfOne(List<Look> looks) {
            this.left = new ArrayDeque<>(looks);
        }

        @Override
        public WorkKind<?> kind() {
            return WorkKind.of("scripted", Object.class).atOnce(2);
        }

        @Override
        public Look next(Runnable claimed) {
            if (!first.compareAndSet(null, Thread.currentThread()) && first.get() != Thread.currentThread()) {
                looksOfOthers.incrementAndGet();
                looked.countDown();
                return Look.NOTHING;
            }
            if (left.isEmpty()) {
                return Look.NOTHING;
            }
            claimed.run();
            awaitTheOther();
            return left.remove();
        }

        private void awaitTheOther() {
            try {
                looked.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
