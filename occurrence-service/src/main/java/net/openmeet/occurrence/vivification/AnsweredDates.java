package net.openmeet.occurrence.vivification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.attendance.FirstAnswers;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.RemovedOccurrences;
import net.openmeet.occurrence.series.KnownSeriesCatalogue;
import net.openmeet.platform.change.Change;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A date that somebody has answered stays; one that was removed in that moment comes back. */
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
        // Waits for whoever is removing it, and so sees whether it was removed.
        requested.answered(occurrence);
        removed.find(occurrence)
                .ifPresent(date -> series.lock(date.seriesId())
                        .filter(known -> known.schedule().dates().contains(date.recurrenceId()))
                        .ifPresent(known -> {
                            Instant now = clock.instant();
                            Occurrence virtual = Occurrence.on(known, date.recurrenceId(), now);
                            vivification.store(known, List.of(virtual), now, change);
                            queue.scheduleBy(known.id(), virtual.timing(known).endsAt());
                        }));
    }
}
