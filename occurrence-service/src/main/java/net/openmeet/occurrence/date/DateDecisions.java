package net.openmeet.occurrence.date;

import java.time.Instant;
import java.util.Optional;
import net.openmeet.occurrence.occurrence.ChangeResult;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.SeriesDates;
import net.openmeet.occurrence.occurrence.TakenSeats;
import net.openmeet.occurrence.rights.OccurrenceRights;
import net.openmeet.occurrence.series.KnownSeries;
import org.springframework.stereotype.Component;

/** Decides what becomes of one date that its organiser wants to be different. */
@Component
class DateDecisions {

    private final SeriesDates dates;
    private final TakenSeats seats;

    DateDecisions(SeriesDates dates, TakenSeats seats) {
        this.dates = dates;
        this.seats = seats;
    }

    DateDecision of(KnownSeries known, ChangeDate command, Instant now) {
        Optional<Occurrence> found = dates.find(known, command.date(), now);
        if (found.isEmpty()) {
            return settled(new ChangeResult.Unknown());
        }
        if (!OccurrenceRights.mayChange(command.viewer(), known.organisers())) {
            return settled(new ChangeResult.NotOwner());
        }
        Occurrence current = found.get();
        OccurrenceView view = current.in(known);
        if (!current.recurrenceId().equals(command.date()) || !known.slug().equals(command.series())) {
            return settled(new ChangeResult.Moved(view));
        }
        if (!command.expected().test(view)) {
            return settled(new ChangeResult.Stale(view));
        }
        return view.timing().hasEnded(now)
                ? settled(new ChangeResult.Over())
                : of(known, current, command.change(), now);
    }

    private DateDecision of(KnownSeries known, Occurrence current, DateChange change, Instant now) {
        OccurrenceView view = current.in(known);
        DateRevision revision = change.appliedTo(current, known);
        Occurrence wanted = revision.date();
        if (wanted.equals(current)) {
            return settled(new ChangeResult.Changed(view));
        }
        if (wanted.timing(known).hasEnded(now)) {
            return settled(new ChangeResult.InThePast());
        }
        return seats.forbid(current.id(), view.template(), wanted.in(known).template(), revision.onLoweredCapacity())
                .map(DateDecisions::settled)
                .orElseGet(() -> new DateDecision.Revised(current, revision));
    }

    private static DateDecision settled(ChangeResult result) {
        return new DateDecision.Settled(result);
    }
}
