package net.openmeet.occurrence.date;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.platform.change.Change;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes all dates of a range at once: all, or none. */
@Service
public class DateRangeManagement {

    private final OrganisedSeries series;
    private final DatesInRange dates;
    private final DateRevisions revisions;
    private final Clock clock;

    DateRangeManagement(OrganisedSeries series, DatesInRange dates, DateRevisions revisions, Clock clock) {
        this.series = series;
        this.dates = dates;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** Changes the dates as one change. Those that are virtual are stored by that; what is over stays what it was, and is told. */
    @Transactional
    public ChangeDatesResult change(ChangeDates command) {
        Optional<KnownSeries> found = series.find(command.series(), command.viewer());
        Instant now = clock.instant();
        return switch (decide(found, command, now)) {
            case Decided.Refused(var reason) -> reason;
            case Decided.Revised(var known, var decision) ->
                revisions.store(known, decision, command.change().kind(), null, Change.by(command.viewer()), now);
        };
    }

    /** What a change would do; nothing happens. */
    @Transactional(readOnly = true)
    public DatePreview<ChangeDatesResult> preview(ChangeDates command) {
        Instant now = clock.instant();
        return switch (decide(series.seen(command.series(), command.viewer()), command, now)) {
            case Decided.Refused(var reason) -> new DatePreview.Refused<>(reason);
            case Decided.Revised(var known, var decision) ->
                new DatePreview.Facts<>(
                        known, decision.before(known), decision.facts(known, now, Change.by(command.viewer())));
        };
    }

    /** What of a command is to be done; nothing of it is written. */
    private sealed interface Decided {

        record Refused(ChangeDatesResult reason) implements Decided {}

        record Revised(KnownSeries series, RangeDecision decision) implements Decided {}
    }

    private Decided decide(Optional<KnownSeries> found, ChangeDates command, Instant now) {
        return OrganisedSeries.refusal(found, command.series(), command.viewer(), command.expected())
                .<Decided>map(Decided.Refused::new)
                .orElseGet(() -> decide(found.orElseThrow(), command, now));
    }

    private Decided decide(KnownSeries known, ChangeDates command, Instant now) {
        return dates.find(known, command.range(), now)
                .map(all -> decide(known, RangeDecision.of(known, all, command, now), command, now))
                .orElseGet(() -> new Decided.Refused(new ChangeDatesResult.TooMany(DatesInRange.MOST)));
    }

    private Decided decide(KnownSeries known, RangeDecision decision, ChangeDates command, Instant now) {
        if (!command.shown().test(decision.before(known))) {
            return new Decided.Refused(new ChangeDatesResult.Outdated());
        }
        return revisions
                .refusal(known, decision, now)
                .<Decided>map(Decided.Refused::new)
                .orElseGet(() -> new Decided.Revised(known, decision));
    }
}
