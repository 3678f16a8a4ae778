package net.openmeet.occurrence.date;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.openmeet.occurrence.occurrence.ChangeResult;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.Occurrences;
import net.openmeet.occurrence.occurrence.SeriesDates;
import net.openmeet.occurrence.occurrence.TakenSeats;
import net.openmeet.occurrence.rights.OccurrenceRights;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.vivification.OrganisedDates;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes single dates of series. */
@Service
public class DateManagement {

    private final OrganisedSeries series;
    private final SeriesDates dates;
    private final Occurrences occurrences;
    private final OrganisedDates organised;
    private final TakenSeats seats;
    private final OccurrenceFacts facts;
    private final Clock clock;

    DateManagement(
            OrganisedSeries series,
            SeriesDates dates,
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

    /** Changes a date, which is stored from then on; what changes nothing stores nothing. */
    @Transactional
    public ChangeResult change(ChangeDate command) {
        return series.find(command.series(), command.viewer())
                .map(known -> change(known, command))
                .orElseGet(ChangeResult.Unknown::new);
    }

    private ChangeResult change(KnownSeries known, ChangeDate command) {
        Instant now = clock.instant();
        Optional<Occurrence> found = dates.find(known, command.date(), now);
        if (found.isEmpty()) {
            return new ChangeResult.Unknown();
        }
        if (!OccurrenceRights.mayChange(command.viewer(), known.ownerId())) {
            return new ChangeResult.NotOwner();
        }
        Occurrence current = found.get();
        OccurrenceView view = current.in(known);
        if (!current.recurrenceId().equals(command.date()) || !known.slug().equals(command.series())) {
            return new ChangeResult.Moved(view);
        }
        if (!command.expected().test(view)) {
            return new ChangeResult.Stale(view);
        }
        return view.timing().hasEnded(now) ? new ChangeResult.Over() : change(known, current, command, now);
    }

    private ChangeResult change(KnownSeries known, Occurrence current, ChangeDate command, Instant now) {
        OccurrenceView view = current.in(known);
        DateRevision revision = command.change().appliedTo(current, known);
        Occurrence wanted = revision.date();
        if (wanted.equals(current)) {
            return new ChangeResult.Changed(view);
        }
        if (wanted.timing(known).hasEnded(now)) {
            return new ChangeResult.InThePast();
        }
        return seats.forbid(current.id(), view.template(), wanted.in(known).template(), revision.onLoweredCapacity())
                .<ChangeResult>map(taken -> taken)
                .orElseGet(() -> store(known, current, revision, now));
    }

    private ChangeResult store(KnownSeries known, Occurrence current, DateRevision revision, Instant now) {
        Change change = Change.by(known.ownerId(), Uuids.next());
        Occurrence stored =
                organised.stored(known, List.of(current), now, change).getFirst();
        Occurrence changed = revision.date().inVersion(stored.version() + 1);
        occurrences.change(known, List.of(changed));
        organised.changed(known, List.of(changed));
        OccurrenceView after = changed.in(known);
        facts.publish(List.of(OccurrenceFact.changed(stored.in(known), after, revision.demotes(), now, change)));
        return new ChangeResult.Changed(after);
    }
}
