package net.openmeet.occurrence.vivification;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.series.KnownSeriesCatalogue;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.work.Work;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps series up with time. Any number of instances may do so at once: each works on series that no other works on. */
@Service
public class UpkeepManagement {

    private final KnownSeriesCatalogue series;
    private final UpkeepQueue queue;
    private final Upkeep upkeep;
    private final Work work;
    private final Clock clock;

    UpkeepManagement(KnownSeriesCatalogue series, UpkeepQueue queue, Upkeep upkeep, Work work, Clock clock) {
        this.series = series;
        this.queue = queue;
        this.upkeep = upkeep;
        this.work = work;
        this.clock = clock;
    }

    /** Enqueues the upkeep of up to {@code limit} series that are due, those first that have waited longest; how many there were. */
    @Transactional
    public int enqueueDue(int limit) {
        List<UUID> due = queue.take(clock.instant(), limit);
        due.forEach(id -> work.enqueueUnlessWaiting(SeriesUpkeep.KIND, id.toString(), id));
        return due.size();
    }

    /** Brings a series up to now. */
    @Transactional
    public void keepUp(UUID id) {
        // The time is read under the lock: whoever found the series due since has left it to this.
        series.lock(id).ifPresent(known -> upkeep.catchUp(known, clock.instant(), Change.ofSystem(Uuids.next())));
    }

    /** Makes those series due whose instants were derived with older time zone data than this JVM has. */
    @Transactional
    public void queueOutdated() {
        queue.scheduleOutdated(clock.instant());
    }
}
