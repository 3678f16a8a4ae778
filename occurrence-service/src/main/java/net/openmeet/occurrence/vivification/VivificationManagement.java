package net.openmeet.occurrence.vivification;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.Occurrences;
import net.openmeet.occurrence.occurrence.SeriesOccurrences;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.series.KnownSeriesCatalogue;
import net.openmeet.recurrence.RecurrenceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores an occurrence on demand. */
@Service
public class VivificationManagement {

    private final KnownSeriesCatalogue series;
    private final Occurrences occurrences;
    private final SeriesOccurrences seriesOccurrences;
    private final Vivification vivification;
    private final UpkeepQueue queue;
    private final VivificationSettings settings;
    private final Clock clock;

    VivificationManagement(
            KnownSeriesCatalogue series,
            Occurrences occurrences,
            SeriesOccurrences seriesOccurrences,
            Vivification vivification,
            UpkeepQueue queue,
            VivificationSettings settings,
            Clock clock) {
        this.series = series;
        this.occurrences = occurrences;
        this.seriesOccurrences = seriesOccurrences;
        this.vivification = vivification;
        this.queue = queue;
        this.settings = settings;
        this.clock = clock;
    }

    /** Stores the occurrence on a date, however far ahead, unless it is stored. */
    @Transactional
    public VivifyResult vivify(String seriesSlug, RecurrenceId date, UUID caller) {
        var visible = series.bySlug(seriesSlug).filter(known -> known.isVisibleTo(caller));
        if (visible.isEmpty()) {
            return new VivifyResult.UnknownSeries();
        }
        var stored = occurrences.find(visible.get().occurrenceId(date));
        if (stored.isPresent()) {
            return new VivifyResult.AlreadyStored(stored.get().in(visible.get()));
        }
        return series.lock(visible.get().id())
                .filter(known -> known.isVisibleTo(caller))
                .map(known -> vivify(known, date))
                .orElseGet(VivifyResult.UnknownSeries::new);
    }

    private VivifyResult vivify(KnownSeries known, RecurrenceId date) {
        var stored = occurrences.find(known.occurrenceId(date));
        if (stored.isPresent()) {
            return new VivifyResult.AlreadyStored(stored.get().in(known));
        }
        if (!known.schedule().dates().contains(date)) {
            return new VivifyResult.NotInSeries();
        }
        var now = clock.instant();
        if (known.schedule().timingOf(date).hasEnded(now)) {
            return new VivifyResult.Over();
        }
        if (seriesOccurrences.openCount(known.id()) >= settings.maximum()) {
            return new VivifyResult.Full(settings.maximum());
        }
        var vivified = vivification
                .store(known, List.of(Occurrence.on(known, date, now)), now)
                .getFirst();
        queue.scheduleBy(known.id(), vivified.timing().endsAt());
        return new VivifyResult.Vivified(vivified);
    }
}
