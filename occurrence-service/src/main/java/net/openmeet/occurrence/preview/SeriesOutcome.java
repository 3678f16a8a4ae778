package net.openmeet.occurrence.preview;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import net.openmeet.occurrence.propagation.Anchors;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.vivification.Origin;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.phase.edit.LoweredSeats;
import net.openmeet.vocabulary.phase.edit.Pausing;
import net.openmeet.vocabulary.phase.edit.PhaseEdit;
import net.openmeet.vocabulary.phase.edit.PhaseRefusal;
import net.openmeet.vocabulary.phase.edit.Revision;
import net.openmeet.vocabulary.phase.edit.TurningPoint;
import net.openmeet.vocabulary.template.LoweredCapacity;
import org.jspecify.annotations.Nullable;

/** What an edit of a series comes to. */
sealed interface SeriesOutcome {

    /** It was decided of another version of the series than this. */
    record Outdated() implements SeriesOutcome {}

    /** It isn't made. */
    record Refused(PhaseRefusal reason) implements SeriesOutcome {}

    /**
     * The series becomes another one, or stays as it is.
     *
     * @param anchors which dates correspond where it takes place otherwise; null: none do
     * @param named dates that the edit is about, stored or not
     * @param origin the standalone event that goes on as one of them, if there is one and it may; null: none
     * @param seats that have to be enough; empty where there are no fewer than before, or who has one too many gives it up
     * @param since no date that ends earlier has fewer
     */
    record Becomes(
            KnownSeries after,
            @Nullable Anchors anchors,
            List<RecurrenceId> named,
            @Nullable Origin origin,
            OptionalInt seats,
            Instant since)
            implements SeriesOutcome {}

    /** What it comes to that dates are left out, or end. */
    static SeriesOutcome of(KnownSeries before, PhaseEdit edit, List<RecurrenceId> named, Instant now) {
        return of(before, edit, named, null, now);
    }

    /** What it comes to that dates are put in. */
    static SeriesOutcome of(
            KnownSeries before, PhaseEdit edit, List<RecurrenceId> named, @Nullable Origin origin, Instant now) {
        return edit instanceof PhaseEdit.Refused(var reason)
                ? new Refused(reason)
                : new Becomes(
                        after(before, phases(before, edit)), anchors(edit), named, origin, OptionalInt.empty(), now);
    }

    /** What a pause comes to, or its end. */
    static SeriesOutcome of(KnownSeries before, Pausing.Decision decision, Instant now) {
        return switch (decision) {
            case Pausing.Decision.Refused(var reason) -> new Refused(reason);
            case Pausing.Decision.Decided(var phases, var dates) ->
                new Becomes(after(before, phases), null, dates, null, OptionalInt.empty(), now);
        };
    }

    /** What a revision comes to. */
    static SeriesOutcome of(KnownSeries before, PhaseEdit edit, Revision revision, Instant now) {
        if (edit instanceof PhaseEdit.Refused(var reason)) {
            return new Refused(reason);
        }
        KnownSeries after = after(before, phases(before, edit));
        boolean demotes = revision.onLoweredCapacity() == LoweredCapacity.DEMOTE;
        return new Becomes(
                after.changed(after.version(), after.slug(), revision.visibility(), after.phases()),
                anchors(edit),
                List.of(),
                null,
                demotes ? OptionalInt.empty() : LoweredSeats.of(edit),
                LoweredSeats.since(before.phases(), edit, now));
    }

    /** What comes of what was decided elsewhere. */
    static SeriesOutcome of(KnownSeries before, SeriesEdit.Decided decided, Instant now) {
        if (before.version() != decided.version()) {
            return new Outdated();
        }
        KnownSeries after = before.changed(before.version() + 1, before.slug(), decided.visibility(), decided.phases());
        return new Becomes(after, anchors(decided.at()), decided.dates(), null, OptionalInt.empty(), now);
    }

    private static Phases phases(KnownSeries before, PhaseEdit edit) {
        return switch (edit) {
            case PhaseEdit.Looks looks -> looks.phases();
            case PhaseEdit.GoesOn goesOn -> goesOn.phases();
            case PhaseEdit.Dates dates -> dates.phases();
            case PhaseEdit.Same same -> before.phases();
            case PhaseEdit.Refused refused -> before.phases();
        };
    }

    private static @Nullable Anchors anchors(PhaseEdit edit) {
        return edit instanceof PhaseEdit.GoesOn goesOn ? anchors(goesOn.at()) : null;
    }

    private static @Nullable Anchors anchors(@Nullable TurningPoint at) {
        return at == null ? null : new Anchors(at.from(), at.oldAnchor(), at.newAnchor());
    }

    private static KnownSeries after(KnownSeries before, Phases phases) {
        return before.changed(before.version() + 1, before.slug(), before.visibility(), phases);
    }
}
