package net.openmeet.series.series;

import net.openmeet.platform.security.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back what was done to series: the last change, or a split. Both are changes of their own, that can be taken back in turn. Who only wants to see
 * what would become of a series gets that, by the same decision.
 */
@Service
public class UndoManagement {

    private final SeriesLock lock;
    private final SeriesStore store;
    private final SeriesSlugs slugs;
    private final UndoDecisions decisions;

    UndoManagement(SeriesLock lock, SeriesStore store, SeriesSlugs slugs, UndoDecisions decisions) {
        this.lock = lock;
        this.store = store;
        this.slugs = slugs;
        this.decisions = decisions;
    }

    /** Makes a series again what it was before its last change, for all that isn't over. */
    @Transactional
    public EditResult undo(UndoChange command) {
        return lock.changing(
                command.slug(),
                command.viewer(),
                command.expected(),
                (series, change) -> stored(
                        series,
                        decisions.undo(
                                series,
                                command.version(),
                                change,
                                (before, name, visibility) -> slugs.takeAnother(before.id(), name, visibility))));
    }

    /** What {@link #undo} would make of a series; nothing happens. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public OutcomeResult outcome(UndoChange command) {
        return switch (seen(command.slug(), command.viewer())) {
            case SeriesLock.Locked.No(var refusal) -> new OutcomeResult.Refused(refusal);
            case SeriesLock.Locked.Yes(var series, var change) ->
                outcome(
                        series,
                        // Which slug it would get nobody knows before.
                        decisions.undo(series, command.version(), change, (before, name, visibility) -> before.slug()));
        };
    }

    /** Lets the phase before another one go on in its place. */
    @Transactional
    public EditResult merge(MergePhase command) {
        return lock.changing(
                command.slug(),
                command.viewer(),
                command.expected(),
                (series, change) -> stored(series, decisions.merge(series, command.phase(), change)));
    }

    /** What {@link #merge} would make of a series; nothing happens. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public OutcomeResult outcome(MergePhase command) {
        return switch (seen(command.slug(), command.viewer())) {
            case SeriesLock.Locked.No(var refusal) -> new OutcomeResult.Refused(refusal);
            case SeriesLock.Locked.Yes(var series, var change) ->
                outcome(series, decisions.merge(series, command.phase(), change));
        };
    }

    private SeriesLock.Locked seen(String slug, Viewer viewer) {
        return lock.seen(slug, viewer, SeriesRights::mayChange);
    }

    private EditResult stored(Series series, UndoDecision decision) {
        return switch (decision) {
            case UndoDecision.Refused(var refusal) -> new EditResult.Refused(refusal);
            case UndoDecision.Decided(var facts, var undone) -> {
                facts.forEach(fact -> store.replace(fact, undone));
                yield facts.isEmpty()
                        ? new EditResult.Unchanged(series)
                        : new EditResult.Edited(facts.getLast().series());
            }
        };
    }

    private static OutcomeResult outcome(Series series, UndoDecision decision) {
        return switch (decision) {
            case UndoDecision.Refused(var refusal) -> new OutcomeResult.Refused(refusal);
            case UndoDecision.Decided(var facts, var undone) -> OutcomeResult.Becomes.of(series, facts);
        };
    }
}
