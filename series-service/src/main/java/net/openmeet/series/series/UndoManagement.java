package net.openmeet.series.series;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.openmeet.platform.change.Change;
import net.openmeet.vocabulary.phase.edit.PhaseEdit;
import net.openmeet.vocabulary.phase.edit.PhaseMerging;
import net.openmeet.vocabulary.phase.edit.PhaseRestoring;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what was done to series: the last change, or a split. Both are changes of their own, that can be taken back in turn. */
@Service
public class UndoManagement {

    private final SeriesLock lock;
    private final SeriesStore store;
    private final SeriesChanges changes;
    private final SeriesSlugs slugs;
    private final KnownSeats seats;
    private final Clock clock;

    UndoManagement(
            SeriesLock lock,
            SeriesStore store,
            SeriesChanges changes,
            SeriesSlugs slugs,
            KnownSeats seats,
            Clock clock) {
        this.lock = lock;
        this.store = store;
        this.changes = changes;
        this.slugs = slugs;
        this.seats = seats;
        this.clock = clock;
    }

    /** Makes a series again what it was before its last change, for all that isn't over. */
    @Transactional
    public EditResult undo(UndoChange command) {
        return lock.changing(command.slug(), command.viewer(), command.expected(), (series, change) -> {
            NewestChange newest = changes.newest(series.id());
            Former former = newest.former();
            Optional<UndoRefusal> refusal = newest.refusal(command.version());
            return refusal.isPresent() || former == null
                    ? new EditResult.Refused(new ChangeRefusal.NotUndoable(refusal.orElseGet(UndoRefusal.NotKept::new)))
                    : restored(series, newest, former, change);
        });
    }

    /** Lets the phase before another one go on in its place. */
    @Transactional
    public EditResult merge(MergePhase command) {
        return lock.changing(command.slug(), command.viewer(), command.expected(), (series, change) -> {
            Instant now = clock.instant();
            var merging = new PhaseMerging(series.phases(), now);
            PhaseEdit edit = merging.merge(command.phase(), changes.splits(series));
            return unlessRefused(edit, series, now, () -> {
                var merged = (PhaseEdit.GoesOn) edit;
                return stored(List.of(series.merge(merged, change, now)), null);
            });
        });
    }

    private EditResult restored(Series series, NewestChange newest, Former former, Change change) {
        Instant now = clock.instant();
        var restoring = new PhaseRestoring(series.phases(), former.phases(), newest.at(), former.at(), now);
        PhaseEdit edit = restoring.edit();
        return unlessRefused(edit, series, now, () -> {
            String slug = series.needsAnotherSlug(former.visibility())
                    ? slugs.takeAnother(series.id(), nameAfter(edit, series, now), former.visibility())
                    : series.slug();
            List<SeriesFact.Lasting> facts =
                    new Restoration(series, edit, former.visibility(), slug).facts(change, now);
            return facts.isEmpty() ? new EditResult.Unchanged(series) : stored(facts, newest.last());
        });
    }

    private static String nameAfter(PhaseEdit edit, Series series, Instant now) {
        return edit.phasesAfter(series.phases()).inForce(now).template().name();
    }

    private EditResult unlessRefused(PhaseEdit edit, Series series, Instant now, Supplier<EditResult> otherwise) {
        if (edit instanceof PhaseEdit.Refused(var reason)) {
            return new EditResult.Refused(new ChangeRefusal.Unfit(reason));
        }
        int taken = seats.beyond(edit, series, now);
        return taken > 0 ? new EditResult.Refused(new ChangeRefusal.SeatsTakenSince(taken)) : otherwise.get();
    }

    private EditResult stored(List<SeriesFact.Lasting> facts, @Nullable Long undone) {
        facts.forEach(fact -> store.replace(fact, undone));
        return new EditResult.Edited(facts.getLast().series());
    }
}
