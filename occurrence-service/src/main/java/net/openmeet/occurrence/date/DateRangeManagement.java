package net.openmeet.occurrence.date;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.occurrence.date.RangeDecision.Revised;
import net.openmeet.occurrence.occurrence.ChangeResult;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.Occurrences;
import net.openmeet.occurrence.occurrence.TakenSeats;
import net.openmeet.occurrence.rights.OccurrenceRights;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.vivification.OrganisedDates;
import net.openmeet.platform.change.Change;
import net.openmeet.recurrence.RecurrenceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes all dates of a range at once: all, or none. */
@Service
public class DateRangeManagement {

    private static final int MOST_VIRTUAL = 500;

    private final OrganisedSeries series;
    private final DatesInRange dates;
    private final Occurrences occurrences;
    private final OrganisedDates organised;
    private final TakenSeats seats;
    private final OccurrenceFacts facts;
    private final Clock clock;

    DateRangeManagement(
            OrganisedSeries series,
            DatesInRange dates,
            Occurrences occurrences,
            OrganisedDates organised,
            TakenSeats seats,
            OccurrenceFacts facts,
            Clock clock) {
        this.series = series;
        this.dates = dates;
        this.occurrences = occurrences;
        this.organised = organised;
        this.seats = seats;
        this.facts = facts;
        this.clock = clock;
    }

    /** Changes the dates as one change. Those that are virtual are stored by that; what is over stays what it was, and is told. */
    @Transactional
    public ChangeDatesResult change(ChangeDates command) {
        Optional<KnownSeries> found = series.find(command.series(), command.viewer());
        Instant now = clock.instant();
        return switch (decide(found, command, now)) {
            case Decided.Refused(var reason) -> reason;
            case Decided.Revised(var known, var decision) -> store(known, decision, Change.by(command.viewer()), now);
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
        if (found.isEmpty()) {
            return new Decided.Refused(new ChangeDatesResult.UnknownSeries());
        }
        KnownSeries known = found.get();
        if (!OccurrenceRights.mayChange(command.viewer(), known.organisers())) {
            return new Decided.Refused(new ChangeDatesResult.NotOwner());
        }
        if (!known.slug().equals(command.series())) {
            return new Decided.Refused(new ChangeDatesResult.Moved(known.slug()));
        }
        if (!command.expected().test(known.version())) {
            return new Decided.Refused(new ChangeDatesResult.Stale(known.version()));
        }
        return dates.find(known, command.range(), now)
                .map(all -> decide(known, RangeDecision.of(known, all, command, now), command, now))
                .orElseGet(() -> new Decided.Refused(new ChangeDatesResult.TooMany(DatesInRange.MOST)));
    }

    private Decided decide(KnownSeries known, RangeDecision decision, ChangeDates command, Instant now) {
        if (!command.shown().test(decision.before(known))) {
            return new Decided.Refused(new ChangeDatesResult.Outdated());
        }
        if (decision.virtual() > MOST_VIRTUAL) {
            return new Decided.Refused(new ChangeDatesResult.TooManyVirtual(MOST_VIRTUAL));
        }
        Optional<RecurrenceId> past = decision.firstInThePast(known, now);
        if (past.isPresent()) {
            return new Decided.Refused(new ChangeDatesResult.Refused(past.get(), new ChangeResult.InThePast()));
        }
        Map<UUID, ChangeResult.SeatsTaken> taken = seats.forbidden(decision.revised().stream()
                .map(revised -> revised.wanted(known))
                .toList());
        return decision.revised().stream()
                .filter(revised -> taken.containsKey(revised.before().id()))
                .findFirst()
                .<Decided>map(refused -> new Decided.Refused(new ChangeDatesResult.Refused(
                        refused.date(),
                        Objects.requireNonNull(taken.get(refused.before().id())))))
                .orElseGet(() -> new Decided.Revised(known, decision));
    }

    private ChangeDatesResult store(KnownSeries known, RangeDecision decision, Change change, Instant now) {
        List<Revised> revised = decision.revised();
        if (revised.isEmpty()) {
            return new ChangeDatesResult.Changed(null, List.of(), decision.left());
        }
        List<Occurrence> before =
                organised.stored(known, revised.stream().map(Revised::before).toList(), now, change);
        var after = new ArrayList<Occurrence>(before.size());
        var told = new ArrayList<OccurrenceFact>(before.size());
        var views = new ArrayList<OccurrenceView>(before.size());
        for (int i = 0; i < before.size(); i++) {
            DateRevision revision = revised.get(i).revision();
            Occurrence changed = revision.date().inVersion(before.get(i).version() + 1);
            OccurrenceView view = changed.in(known);
            after.add(changed);
            views.add(view);
            told.add(OccurrenceFact.changed(before.get(i).in(known), view, revision.demotes(), now, change));
        }
        occurrences.change(known, after);
        organised.changed(known, after);
        facts.publish(told);
        return new ChangeDatesResult.Changed(change.id(), views, decision.left());
    }
}
