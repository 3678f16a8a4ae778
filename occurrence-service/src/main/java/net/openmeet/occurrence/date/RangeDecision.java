package net.openmeet.occurrence.date;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.TakenSeats.Wanted;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.platform.change.Change;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Phases;

/**
 * What a change makes of the dates of a range; nothing of it is written.
 *
 * @param revised those that are different from now on
 * @param left the others
 */
record RangeDecision(List<Revised> revised, List<LeftDate> left) {

    /** A date as it is, and what it shall be. */
    record Revised(Occurrence before, DateRevision revision) {

        RecurrenceId date() {
            return before.recurrenceId();
        }

        Wanted wanted(KnownSeries series) {
            return new Wanted(
                    before.id(),
                    before.in(series).template(),
                    revision.date().in(series).template(),
                    revision.onLoweredCapacity());
        }
    }

    static RangeDecision of(KnownSeries series, List<Occurrence> dates, ChangeDates command, Instant now) {
        var revised = new ArrayList<Revised>();
        var left = new ArrayList<LeftDate>();
        Phases plan = series.phases().plan();
        for (Occurrence date : dates) {
            if (date.timing(series).hasEnded(now)) {
                left.add(new LeftDate(date.recurrenceId(), LeftDate.Reason.OVER));
            } else if (date.detached() != null && plan.contains(date.recurrenceId())) {
                left.add(new LeftDate(date.recurrenceId(), LeftDate.Reason.PAUSED));
            } else if (date.stage().isCancelled() && command.leavesCancelled()) {
                left.add(new LeftDate(date.recurrenceId(), LeftDate.Reason.CANCELLED));
            } else {
                DateRevision revision = command.change().appliedTo(date, series);
                if (revision.date().equals(date)) {
                    left.add(new LeftDate(date.recurrenceId(), LeftDate.Reason.UNCHANGED));
                } else {
                    revised.add(new Revised(date, revision));
                }
            }
        }
        return new RangeDecision(revised, left);
    }

    /** The first date that would be over at once; empty where none would. */
    Optional<RecurrenceId> firstInThePast(KnownSeries series, Instant now) {
        return revised.stream()
                .filter(revised -> revised.revision().date().timing(series).hasEnded(now))
                .map(Revised::date)
                .findFirst();
    }

    /** Those that are different, as they are before. */
    List<OccurrenceView> before(KnownSeries series) {
        return revised.stream().map(revised -> revised.before().in(series)).toList();
    }

    /** What others are told of those that are different, as if all were stored. */
    List<OccurrenceFact> facts(KnownSeries series, Instant now, Change change) {
        return revised.stream()
                .map(revised -> OccurrenceFact.changed(
                        revised.before().in(series),
                        revised.revision().date().in(series),
                        revised.revision().demotes(),
                        now,
                        change))
                .toList();
    }

    /** How many of those that are different are stored only by that. */
    long virtual() {
        return revised.stream()
                .filter(revised -> revised.before().version() == 0)
                .count();
    }
}
