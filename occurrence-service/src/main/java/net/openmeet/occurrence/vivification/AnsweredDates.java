package net.openmeet.occurrence.vivification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import net.openmeet.occurrence.attendance.Attendances;
import net.openmeet.occurrence.attendance.FirstAnswers;
import net.openmeet.occurrence.attendance.Standings;
import net.openmeet.occurrence.attendance.WithdrawnAnswers;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import net.openmeet.occurrence.occurrence.RearrangedDates;
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
 * more. A detached one stays no longer than somebody's answer, or change, for it does.
 */
@Service
public class AnsweredDates implements FirstAnswers, WithdrawnAnswers {

    private final RequestedDates requested;
    private final RemovedOccurrences removed;
    private final RearrangedDates dates;
    private final Attendances attendances;
    private final Standings standings;
    private final KnownSeriesCatalogue series;
    private final Vivification vivification;
    private final OccurrenceFacts facts;
    private final UpkeepQueue queue;
    private final Clock clock;

    AnsweredDates(
            RequestedDates requested,
            RemovedOccurrences removed,
            RearrangedDates dates,
            Attendances attendances,
            Standings standings,
            KnownSeriesCatalogue series,
            Vivification vivification,
            OccurrenceFacts facts,
            UpkeepQueue queue,
            Clock clock) {
        this.requested = requested;
        this.removed = removed;
        this.dates = dates;
        this.attendances = attendances;
        this.standings = standings;
        this.series = series;
        this.vivification = vivification;
        this.facts = facts;
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
                .filter(date -> standings.isAnswered(occurrence))
                .ifPresent(date -> series.lock(date.seriesId()).ifPresent(known -> comeBack(date, known, change)));
    }

    @Override
    @Transactional
    public void withdrawn(Map<UUID, Change> withdrawn) {
        for (UUID id : dates.seriesOfUnwanted(withdrawn.keySet())) {
            series.lockRow(id);
            Map<UUID, Occurrence> unwanted = dates.unwanted(id, withdrawn.keySet()).stream()
                    .collect(Collectors.toMap(Occurrence::id, occurrence -> occurrence));
            attendances.forget(unwanted.keySet());
            facts.publish(dates.remove(List.copyOf(unwanted.values())).stream()
                    .map(removal -> new OccurrenceFact.Removed(
                            removal.id(),
                            id,
                            removal.version(),
                            true,
                            clock.instant(),
                            Objects.requireNonNull(withdrawn.get(removal.id()))))
                    .toList());
        }
    }

    private void comeBack(RemovedDate date, KnownSeries known, Change change) {
        Instant now = clock.instant();
        Timing detached = date.detached();
        if (known.phases().contains(date.recurrenceId())) {
            store(date.again(known, now), known, now, change);
        } else if (detached != null && !detached.hasEnded(now)) {
            store(date.detachedAt(detached), known, now, change);
        }
    }

    /** Where another one has gone on as its date meanwhile it stays gone, and who answered it is told: nothing is merged. */
    private void store(Occurrence back, KnownSeries known, Instant now, Change change) {
        if (vivification.store(known, List.of(back), now, change).isEmpty()) {
            facts.publish(List.of(
                    new OccurrenceFact.Removed(back.id(), known.id(), removed.remove(back.id()), false, now, change)));
        } else {
            queue.scheduleBy(known.id(), back.timing(known).endsAt());
        }
    }
}
