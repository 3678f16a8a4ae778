package net.openmeet.platform.inbox;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/** Forgets old messages from time to time, in small transactions; any number of instances may do it at once. */
final class InboxPurge implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(InboxPurge.class);

    private final InboxRows inbox;
    private final InboxSettings settings;
    private final String service;
    private volatile CountDownLatch stopping = new CountDownLatch(0);
    private volatile @Nullable Thread thread;

    InboxPurge(InboxRows inbox, InboxSettings settings, String service) {
        this.inbox = inbox;
        this.settings = settings;
        this.service = service;
    }

    @Override
    public void start() {
        // One for each start: Spring may stop a context and start it again.
        CountDownLatch stop = new CountDownLatch(1);
        stopping = stop;
        thread = Thread.ofVirtual().name(service + "-inbox-purge").start(() -> purgeForever(stop));
    }

    @Override
    public void stop() {
        stopping.countDown();
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void purgeForever(CountDownLatch stop) {
        MDC.put("service", service);
        try {
            while (!stop.await(settings.purgeInterval().toMillis(), TimeUnit.MILLISECONDS)) {
                purge(stop);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void purge(CountDownLatch stop) {
        try {
            int purged;
            do {
                purged = inbox.purge(settings.retention(), settings.purgeRows());
            } while (purged == settings.purgeRows() && stop.getCount() > 0);
        } catch (DataAccessException e) {
            LOG.warn("Old inbox rows stay until the next time", e);
        }
    }
}
