package net.openmeet.occurrence.vivification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import net.openmeet.occurrence.series.KnownSeriesRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps series up with time. Any number of instances may do so at once: each works on series that no other works on. */
@Service
public class UpkeepManagement {

    private static final Logger LOG = LoggerFactory.getLogger(UpkeepManagement.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofHours(1);

    private final KnownSeriesRepository series;
    private final Upkeep upkeep;
    private final TransactionTemplate attempt;
    private final Clock clock;

    UpkeepManagement(
            KnownSeriesRepository series, Upkeep upkeep, PlatformTransactionManager transactions, Clock clock) {
        this.series = series;
        this.upkeep = upkeep;
        this.attempt = new TransactionTemplate(transactions);
        this.attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    /**
     * Brings the series that has waited longest up to now; false when no series is due. One that fails is tried again
     * after an hour, so that it doesn't keep the others from their turn.
     */
    @Transactional
    public boolean keepUpNext() {
        var now = clock.instant();
        var due = series.claimDue(now);
        due.ifPresent(id -> keepUp(id, now));
        return due.isPresent();
    }

    /** Makes those series due whose instants were derived with older time zone data than this JVM has. */
    @Transactional
    public void queueOutdated() {
        series.dueWhereOutdated(clock.instant());
    }

    private void keepUp(UUID id, Instant now) {
        try {
            attempt.executeWithoutResult(status -> series.lock(id).ifPresent(known -> upkeep.bringUpTo(now, known)));
        } catch (RuntimeException e) {
            LOG.error("Series {} can't be kept up; trying again in {}", id, PAUSE_AFTER_FAILURE, e);
            series.due(id, now.plus(PAUSE_AFTER_FAILURE));
        }
    }
}
