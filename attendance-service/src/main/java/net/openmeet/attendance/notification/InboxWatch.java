package net.openmeet.attendance.notification;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Wakes those who look at inboxes when something is new there, whichever instance told of it: one question a second for all of them, none while nobody looks.
 * Stops before the web server does, which would wait for them.
 */
@Component
public class InboxWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWatch.class);

    private final InboxNumbers numbers;
    private final NotificationSettings settings;
    private final Set<Look> looks = ConcurrentHashMap.newKeySet();
    private volatile CountDownLatch stopping = new CountDownLatch(0);
    private volatile @Nullable Thread thread;

    InboxWatch(InboxNumbers numbers, NotificationSettings settings) {
        this.numbers = numbers;
        this.settings = settings;
    }

    /** Begins a look at an inbox, which has to be closed; null where as many look already as one instance bears. */
    public @Nullable Look look(UUID accountId) {
        var look = new Look(accountId);
        looks.add(look);
        if (looks.size() > settings.streams()) {
            look.close();
            return null;
        }
        return look;
    }

    /** Somebody who looks. */
    public final class Look implements AutoCloseable {

        private final UUID accountId;
        private final Semaphore woken = new Semaphore(0);

        private Look(UUID accountId) {
            this.accountId = accountId;
        }

        /** Waits until something may be new, at most so long; returns whether to go on looking. */
        public boolean await(Duration longest) throws InterruptedException {
            if (woken.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                woken.drainPermits();
            }
            return isRunning();
        }

        @Override
        public void close() {
            looks.remove(this);
        }
    }

    private void watch(CountDownLatch stop) {
        try {
            while (!stop.await(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                wakeThoseWithNews();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void wakeThoseWithNews() {
        if (looks.isEmpty()) {
            return;
        }
        try {
            Set<UUID> news = Set.copyOf(numbers.withNews(
                    looks.stream().map(look -> look.accountId).distinct().toList()));
            looks.stream().filter(look -> news.contains(look.accountId)).forEach(look -> look.woken.release());
        } catch (DataAccessException e) {
            LOG.warn("What is new in inboxes can't be looked up", e);
        }
    }

    @Override
    public void start() {
        var stop = new CountDownLatch(1);
        stopping = stop;
        thread = Thread.ofVirtual().name("inbox-watch").start(() -> watch(stop));
    }

    @Override
    public void stop() {
        stopping.countDown();
        thread = null;
        looks.forEach(look -> look.woken.release());
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
