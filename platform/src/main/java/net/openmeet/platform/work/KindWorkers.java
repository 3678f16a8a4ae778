package net.openmeet.platform.work;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import net.openmeet.platform.work.Execution.Look;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** The threads of one kind: none while there is nothing to do, and at most as many as the kind may have at work. */
final class KindWorkers {

    private static final Logger LOG = LoggerFactory.getLogger(KindWorkers.class);

    private final Execution execution;
    private final String service;
    private final Semaphore free;
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile boolean open;

    KindWorkers(Execution execution, String service) {
        this.execution = execution;
        this.service = service;
        this.free = new Semaphore(execution.kind().concurrency());
    }

    String kind() {
        return execution.kind().name();
    }

    void open() {
        open = true;
    }

    /** There may be something to do. */
    void wake() {
        woken.set(true);
        addWorker();
    }

    /** Takes no further row. */
    void close() {
        open = false;
    }

    /** Waits for what is being done after {@link #close}; then interrupts it. */
    void awaitEnd(Duration atMost) throws InterruptedException {
        int all = execution.kind().concurrency();
        if (free.tryAcquire(all, atMost.toNanos(), TimeUnit.NANOSECONDS)) {
            free.release(all);
        } else {
            threads.forEach(Thread::interrupt);
        }
    }

    private void addWorker() {
        if (open && free.tryAcquire()) {
            Thread.ofVirtual().name(service + "-work-" + kind()).start(this::work);
        }
    }

    private void work() {
        MDC.put("service", service);
        threads.add(Thread.currentThread());
        try {
            Look last = Look.ROW;
            while (open && last != Look.NOTHING) {
                // Before looking: whoever wakes after this has committed what the look may miss.
                woken.set(false);
                // With what goes on there is nothing new for somebody else, who was called when it began.
                last = execution.next(last == Look.ROW_THAT_GOES_ON ? () -> {} : this::addWorker);
            }
        } catch (RuntimeException e) {
            LOG.warn("Work of kind {} rests until the next look: {}", kind(), e.toString());
        } finally {
            threads.remove(Thread.currentThread());
            free.release();
        }
        if (woken.get()) {
            addWorker();
        }
    }
}
