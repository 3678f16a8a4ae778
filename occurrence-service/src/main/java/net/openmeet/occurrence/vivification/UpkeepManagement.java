package net.openmeet.occurrence.vivification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import net.openmeet.occurrence.series.KnownSeriesCatalogue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps series up with time. Any number of instances may do so at once: each works on series that no other works on. */
@Service
public class UpkeepManagement {

    private static final Logger LOG = LoggerFactory.getLogger(UpkeepManagement.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofHours(1);

    private final KnownSeriesCatalogue series;
    private final UpkeepQueue queue;
    private final Upkeep upkeep;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UpkeepManagement(
            KnownSeriesCatalogue series, UpkeepQueue queue, Upkeep upkeep, PlatformTransactionManager transactions, Clock clock) {
        this.series = series;
        this.queue = queue;
        this.upkeep = upkeep;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Brings the series that has waited longest up to now; false when no series is due. One that fails is tried again
     * after an hour, so that it doesn't keep the others from their turn.
     */
    public boolean keepUpNext() {
        var now = clock.instant();
        // Known also when the transaction fails.
        var claimed = new AtomicReference<@Nullable UUID>();
        try {
            transaction.executeWithoutResult(status -> queue.claim(now).ifPresent(id -> {
                claimed.set(id);
                series.lock(id).ifPresent(known -> upkeep.catchUp(known, now));
            }));
        } catch (RuntimeException | StackOverflowError e) {
            var failed = claimed.get();
            if (failed == null) {
                throw e;
            }
            postpone(failed, now, e);
        }
        return claimed.get() != null;
    }

    /** Makes those series due whose instants were derived with older time zone data than this JVM has. */
    @Transactional
    public void queueOutdated() {
        queue.scheduleOutdated(clock.instant());
    }

    /** In a transaction of its own, because the failed one may be beyond use: timed out, or its connection lost. */
    private void postpone(UUID id, Instant now, Throwable failure) {
        LOG.error("Series {} can't be kept up; trying again in {}", id, PAUSE_AFTER_FAILURE, failure);
        transaction.executeWithoutResult(status -> queue.postpone(id, now, now.plus(PAUSE_AFTER_FAILURE)));
    }
}
