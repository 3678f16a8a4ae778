package net.openmeet.occurrence.vivification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.attendance.FirstAnswers;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.RemovedOccurrences;
import net.openmeet.occurrence.occurrence.RemovedOccurrences.RemovedDate;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.series.KnownSeriesCatalogue;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.platform.change.Change;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A date that somebody has answered stays; one that was removed in that moment comes back, detached where its series doesn't take place then any
 * more.
 */
@Service
public class AnsweredDates implements FirstAnswers {

    private final RequestedDates requested;
    private final RemovedOccurrences removed;
    private final KnownSeriesCatalogue series;
    private final Vivification vivification;
    private final UpkeepQueue queue;
    private final Clock clock;

    AnsweredDates(
            RequestedDates requested,
            RemovedOccurrences removed,
            KnownSeriesCatalogue series,
            Vivification vivification,
            UpkeepQueue queue,
            Clock clock) {
        this.requested = requested;
        this.removed = removed;
        this.series = series;
        this.vivification = vivification;
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void answered(UUID occurrence, Change change) {
        // Waits for whoever is removing it, and so sees whether it was removed. Who comes later sees the answer.
        series.keepUnchanged(occurrence);
        requested.answered(occurrence);
        removed.find(occurrence)
                .ifPresent(date -> series.lock(date.seriesId()).ifPresent(known -> comeBack(date, known, change)));
    }

    private void comeBack(RemovedDate date, KnownSeries known, Change change) {
        Instant now = clock.instant();
        Timing detached = date.detached();
        if (known.phases().contains(date.recurrenceId())) {
            store(Occurrence.on(known, date.recurrenceId(), now), known, now, change);
        } else if (detached != null && !detached.hasEnded(now)) {
            store(date.detachedAt(detached), known, now, change);
        }
    }

    private void store(Occurrence back, KnownSeries known, Instant now, Change change) {
        vivification.store(known, List.of(back), now, change);
        queue.scheduleBy(known.id(), back.timing(known).endsAt());
    }
}
