package net.openmeet.occurrence.date;

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
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.trail.ChangedDate;
import net.openmeet.occurrence.trail.DateTrails;
import net.openmeet.occurrence.trail.TrailKind;
import net.openmeet.occurrence.vivification.OrganisedDates;
import net.openmeet.platform.change.Change;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what was decided of many dates, with its facts and its trail; who calls has locked the series. */
@Component
class DateRevisions {

    private static final int MOST_VIRTUAL = 500;

    private final Occurrences occurrences;
    private final OrganisedDates organised;
    private final TakenSeats seats;
    private final DateTrails trails;
    private final OccurrenceFacts facts;

    DateRevisions(
            Occurrences occurrences,
            OrganisedDates organised,
            TakenSeats seats,
            DateTrails trails,
            OccurrenceFacts facts) {
        this.occurrences = occurrences;
        this.organised = organised;
        this.seats = seats;
        this.trails = trails;
        this.facts = facts;
    }

    /** Why none of them can be like that; empty where all can. */
    Optional<ChangeDatesResult> refusal(KnownSeries known, RangeDecision decision, Instant now) {
        if (decision.virtual() > MOST_VIRTUAL) {
            return Optional.of(new ChangeDatesResult.TooManyVirtual(MOST_VIRTUAL));
        }
        Optional<RecurrenceId> past = decision.firstInThePast(known, now);
        if (past.isPresent()) {
            return Optional.of(new ChangeDatesResult.Refused(past.get(), new ChangeResult.InThePast()));
        }
        Map<UUID, ChangeResult.SeatsTaken> taken = seats.forbidden(decision.revised().stream()
                .map(revised -> revised.wanted(known))
                .toList());
        return decision.revised().stream()
                .filter(revised -> taken.containsKey(revised.before().id()))
                .findFirst()
                .map(refused -> new ChangeDatesResult.Refused(
                        refused.date(),
                        Objects.requireNonNull(taken.get(refused.before().id()))));
    }

    /**
     * Makes the dates what was decided.
     *
     * @param undone the change that is taken back by that; null: none
     */
    ChangeDatesResult store(
            KnownSeries known,
            RangeDecision decision,
            TrailKind kind,
            @Nullable UUID undone,
            Change change,
            Instant now) {
        List<Revised> revised = decision.revised();
        if (revised.isEmpty()) {
            return new ChangeDatesResult.Changed(null, List.of(), decision.left());
        }
        List<Occurrence> before =
                organised.stored(known, revised.stream().map(Revised::before).toList(), now, change);
        var after = new ArrayList<Occurrence>(before.size());
        var told = new ArrayList<OccurrenceFact>(before.size());
        var views = new ArrayList<OccurrenceView>(before.size());
        var trailed = new ArrayList<ChangedDate>(before.size());
        for (int i = 0; i < before.size(); i++) {
            DateRevision revision = revised.get(i).revision();
            Occurrence changed = revision.date().inVersion(before.get(i).version() + 1);
            OccurrenceView was = before.get(i).in(known);
            OccurrenceView view = changed.in(known);
            after.add(changed);
            views.add(view);
            trailed.add(ChangedDate.of(before.get(i), was, changed, view));
            told.add(OccurrenceFact.changed(was, view, revision.demotes(), now, change));
        }
        occurrences.change(known, after);
        organised.changed(known, after);
        trails.add(known.id(), change, now, kind, undone, trailed);
        facts.publish(told);
        return new ChangeDatesResult.Changed(change.id(), views, decision.left());
    }
}
