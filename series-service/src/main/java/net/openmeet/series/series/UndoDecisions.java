package net.openmeet.series.series;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.openmeet.platform.change.Change;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.edit.PhaseEdit;
import net.openmeet.vocabulary.phase.edit.PhaseMerging;
import net.openmeet.vocabulary.phase.edit.PhaseRestoring;
import net.openmeet.vocabulary.template.Visibility;
import org.springframework.stereotype.Component;

/** Decides what taking something back makes of a series, for who does it and for who only wants to see it. */
@Component
class UndoDecisions {

    private final SeriesChanges changes;
    private final KnownSeats seats;
    private final Clock clock;

    UndoDecisions(SeriesChanges changes, KnownSeats seats, Clock clock) {
        this.changes = changes;
        this.seats = seats;
        this.clock = clock;
    }

    /** Where a series gets another slug from, if it needs one. */
    @FunctionalInterface
    interface OtherSlugs {

        String another(Series series, String name, Visibility visibility);
    }

    /** A series is again what it was before its last change, for all that isn't over. */
    UndoDecision undo(Series series, long version, Change change, OtherSlugs slugs) {
        NewestChange newest = changes.newest(series.id());
        Former former = newest.former();
        Optional<UndoRefusal> refusal = newest.refusal(version);
        return refusal.isPresent() || former == null
                ? new UndoDecision.Refused(new ChangeRefusal.NotUndoable(refusal.orElseGet(UndoRefusal.NotKept::new)))
                : restored(series, newest, former, change, slugs);
    }

    /** The phase before another one goes on in its place. */
    UndoDecision merge(Series series, RecurrenceId phase, Change change) {
        Instant now = clock.instant();
        PhaseEdit edit = new PhaseMerging(series.phases(), series.overUntil(now))
                .merge(phase, (goesOn, goes) -> changes.splits(series, goesOn, goes));
        return unlessRefused(
                edit,
                series,
                now,
                () -> new UndoDecision.Decided(List.of(series.merge((PhaseEdit.GoesOn) edit, change, now)), null));
    }

    private UndoDecision restored(Series series, NewestChange newest, Former former, Change change, OtherSlugs slugs) {
        Instant now = clock.instant();
        PhaseEdit edit = new PhaseRestoring(
                        series.phases(), former.phases(), newest.at(), former.at(), series.overUntil(now))
                .edit();
        return unlessRefused(edit, series, now, () -> {
            String slug = series.needsAnotherSlug(former.visibility())
                    ? slugs.another(series, nameAfter(edit, series, now), former.visibility())
                    : series.slug();
            return new UndoDecision.Decided(
                    new Restoration(series, edit, former.visibility(), slug).facts(change, now), newest.last());
        });
    }

    private static String nameAfter(PhaseEdit edit, Series series, Instant now) {
        return edit.phasesAfter(series.phases()).inForce(now).template().name();
    }

    private UndoDecision unlessRefused(PhaseEdit edit, Series series, Instant now, Supplier<UndoDecision> otherwise) {
        if (edit instanceof PhaseEdit.Refused(var reason)) {
            return new UndoDecision.Refused(new ChangeRefusal.Unfit(reason));
        }
        int taken = seats.beyond(edit, series, now);
        return taken > 0 ? new UndoDecision.Refused(new ChangeRefusal.SeatsTakenSince(taken)) : otherwise.get();
    }
}
