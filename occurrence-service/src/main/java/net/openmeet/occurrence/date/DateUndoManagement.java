package net.openmeet.occurrence.date;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.openmeet.occurrence.occurrence.ChangeResult;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.Occurrences;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.trail.ChangedDate;
import net.openmeet.occurrence.trail.DateTrail;
import net.openmeet.occurrence.trail.DateTrails;
import net.openmeet.occurrence.trail.TrailKind;
import net.openmeet.platform.change.Change;
import net.openmeet.vocabulary.template.LoweredCapacity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back what was done to dates of series: a change of its own, that can be taken back in turn. All of its dates are again what they were, or none; what
 * is over by now stays what it is.
 */
@Service
public class DateUndoManagement {

    private final OrganisedSeries series;
    private final Occurrences occurrences;
    private final DateTrails trails;
    private final DateRevisions revisions;
    private final Clock clock;

    DateUndoManagement(
            OrganisedSeries series, Occurrences occurrences, DateTrails trails, DateRevisions revisions, Clock clock) {
        this.series = series;
        this.occurrences = occurrences;
        this.trails = trails;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** Makes the dates of a change again what they were before it, as long as none was changed since. */
    @Transactional
    public ChangeDatesResult undo(UndoDates command) {
        Optional<KnownSeries> found = series.find(command.series(), command.viewer());
        return OrganisedSeries.refusal(found, command.series(), command.viewer(), command.expected())
                .orElseGet(() -> undo(found.orElseThrow(), command));
    }

    private ChangeDatesResult undo(KnownSeries known, UndoDates command) {
        return trails.find(known.id(), command.change())
                .map(trail -> undo(known, trail, Change.by(command.viewer()), clock.instant()))
                .orElseGet(ChangeDatesResult.UnknownChange::new);
    }

    private ChangeDatesResult undo(KnownSeries known, DateTrail trail, Change change, Instant now) {
        List<ChangedDate> dates = trails.dates(trail, null, trail.dates());
        Map<UUID, Occurrence> current = occurrences
                .find(dates.stream().map(ChangedDate::occurrence).toList())
                .stream()
                .collect(Collectors.toMap(Occurrence::id, Function.identity()));
        var revised = new ArrayList<RangeDecision.Revised>();
        var left = new ArrayList<LeftDate>();
        for (ChangedDate date : dates) {
            Occurrence is = current.get(date.occurrence());
            if (is == null) {
                return new ChangeDatesResult.ChangedSince(date.date());
            }
            if (is.timing(known).hasEnded(now)) {
                left.add(new LeftDate(is.recurrenceId(), LeftDate.Reason.OVER));
            } else if (isAsChanged(is, date)) {
                revised.add(new RangeDecision.Revised(
                        is, new DateRevision(is.organisedAs(date.before()), LoweredCapacity.REFUSE)));
            } else {
                return new ChangeDatesResult.ChangedSince(date.date());
            }
        }
        if (revised.isEmpty()) {
            return new ChangeDatesResult.Refused(left.getFirst().date(), new ChangeResult.Over());
        }
        var decision = new RangeDecision(revised, left);
        return revisions
                .refusal(known, decision, now)
                .orElseGet(() -> revisions.store(known, decision, TrailKind.RESTORED, trail.changeId(), change, now));
    }

    private static boolean isAsChanged(Occurrence is, ChangedDate date) {
        return is.recurrenceId().equals(date.date()) && is.organised().equals(date.after());
    }
}
