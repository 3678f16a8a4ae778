package net.openmeet.occurrence.vivification;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.series.KnownSeriesCatalogue;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.work.Work;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps series up with time. Any number of instances may do so at once: each works on series that no other works on. */
@Service
public class UpkeepManagement {

    /** So many series are enqueued together. */
    private static final int TOGETHER = 200;

    private final KnownSeriesCatalogue series;
    private final UpkeepQueue queue;
    private final Upkeep upkeep;
    private final JointUpkeep joint;
    private final Work work;
    private final Clock clock;

    UpkeepManagement(
            KnownSeriesCatalogue series, UpkeepQueue queue, Upkeep upkeep, JointUpkeep joint, Work work, Clock clock) {
        this.series = series;
        this.queue = queue;
        this.upkeep = upkeep;
        this.joint = joint;
        this.work = work;
        this.clock = clock;
    }

    /** Enqueues the upkeep of up to {@code limit} series that are due, those first that have waited longest; how many there were. */
    @Transactional
    public int enqueueDue(int limit) {
        List<UUID> due = queue.take(clock.instant(), limit);
        for (int from = 0; from < due.size(); from += TOGETHER) {
            var batch = new SeriesBatch(due.subList(from, Math.min(from + TOGETHER, due.size())));
            work.enqueue(UpkeepInBatches.KIND, due.get(from).toString(), batch);
        }
        return due.size();
    }

    /** Enqueues the upkeep of each of some series on its own. */
    @Transactional
    public void enqueueEach(List<UUID> ids) {
        ids.forEach(id -> work.enqueueUnlessWaiting(SeriesUpkeep.KIND, id.toString(), id));
    }

    /** Brings a series up to now. */
    @Transactional
    public void keepUp(UUID id) {
        // The time is read under the lock: whoever found the series due since has left it to this.
        series.lock(id).ifPresent(known -> upkeep.catchUp(known, clock.instant(), Change.ofSystem(Uuids.next())));
    }

    /**
     * Brings series up to now, as many of them as one transaction does. It waits for nobody: with one that somebody else works on all would wait, so that
     * one is left to work of its own.
     *
     * @return those whose turn is in another transaction
     */
    @Transactional
    public List<UUID> keepUp(List<UUID> ids) {
        queue.waitForNobody();
        List<KnownSeries> free = series.lockFree(ids);
        Set<UUID> locked = free.stream().map(KnownSeries::id).collect(Collectors.toSet());
        enqueueEach(ids.stream().filter(id -> !locked.contains(id)).toList());
        return joint.catchUp(free, clock.instant());
    }

    /** Makes those series due whose instants were derived with older time zone data than this JVM has. */
    @Transactional
    public void queueOutdated() {
        queue.scheduleOutdated(clock.instant());
    }
}
