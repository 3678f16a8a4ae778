package net.openmeet.occurrence.vivification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.Occurrences;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.series.KnownSeriesCatalogue;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.security.Viewer;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.PhaseDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores an occurrence on demand. */
@Service
public class VivificationManagement {

    private final KnownSeriesCatalogue series;
    private final Occurrences occurrences;
    private final RequestedDates requested;
    private final Vivification vivification;
    private final UpkeepQueue queue;
    private final VivificationSettings settings;
    private final Clock clock;

    VivificationManagement(
            KnownSeriesCatalogue series,
            Occurrences occurrences,
            RequestedDates requested,
            Vivification vivification,
            UpkeepQueue queue,
            VivificationSettings settings,
            Clock clock) {
        this.series = series;
        this.occurrences = occurrences;
        this.requested = requested;
        this.vivification = vivification;
        this.queue = queue;
        this.settings = settings;
        this.clock = clock;
    }

    /** Stores the occurrence on a date, however far ahead, unless it is stored. */
    @Transactional
    public VivifyResult vivify(String seriesSlug, RecurrenceId date, UUID caller) {
        Viewer viewer = Viewer.of(caller);
        Optional<KnownSeries> seen = series.find(seriesSlug, viewer);
        if (seen.isEmpty()) {
            return new VivifyResult.UnknownSeries();
        }
        Optional<Occurrence> stored = occurrences.find(seen.get().id(), date);
        if (stored.isPresent()) {
            return new VivifyResult.AlreadyStored(stored.get().in(seen.get()));
        }
        series.lockRow(seen.get().id());
        // Again, as it is now: whoever had the lock may have changed anything.
        return series.find(seriesSlug, viewer)
                .map(known -> vivify(known, date, caller))
                .orElseGet(VivifyResult.UnknownSeries::new);
    }

    private VivifyResult vivify(KnownSeries known, RecurrenceId date, UUID caller) {
        Optional<Occurrence> stored = occurrences.find(known.id(), date);
        if (stored.isPresent()) {
            return new VivifyResult.AlreadyStored(stored.get().in(known));
        }
        Optional<PhaseDate> on = known.phases().date(date);
        if (on.isEmpty()) {
            return occurrences
                    .findFormer(known.id(), date)
                    .<VivifyResult>map(carried -> new VivifyResult.CarriedOver(carried.in(known)))
                    .orElseGet(VivifyResult.NotInSeries::new);
        }
        Instant now = clock.instant();
        if (on.get().hasEnded(now)) {
            return new VivifyResult.Over();
        }
        RequestedDates.Count count = requested.count(caller);
        if (count.unanswered() >= settings.unanswered()) {
            return new VivifyResult.TooManyUnanswered(settings.unanswered(), settings.patience());
        }
        if (count.all() >= settings.requests()) {
            return new VivifyResult.TooManyRequests(settings.requests());
        }
        OccurrenceView vivified = vivification
                .store(known, List.of(Occurrence.on(known, date, now)), now, Change.by(caller))
                .getFirst();
        Instant expiry = now.plus(settings.patience());
        requested.add(vivified.id(), caller, expiry);
        Instant end = vivified.timing().endsAt();
        queue.scheduleBy(known.id(), end.isBefore(expiry) ? end : expiry);
        return new VivifyResult.Vivified(vivified);
    }
}
