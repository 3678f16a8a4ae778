package net.openmeet.occurrence.preview;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.openmeet.occurrence.occurrence.MaterialChange;
import net.openmeet.occurrence.occurrence.OccurrenceChanges;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.platform.change.FieldChange;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;

/**
 * An occurrence that an edit would make another one.
 *
 * @param before null: it isn't one yet
 * @param after null: it isn't one any more
 */
public record AffectedDate(
        Kind kind,
        @Nullable OccurrenceView before,
        @Nullable OccurrenceView after) {

    /** What becomes of it, and what others are told: the fact of it. The name in kebab case is what callers see. */
    public enum Kind {
        /** Fields of it are different. */
        MODIFIED,
        /** It is at another time, and nothing else is different. */
        RESCHEDULED,
        /** It doesn't take place. */
        CANCELLED,
        /** It takes place after all. */
        REINSTATED,
        /** It goes on as another date of its series. */
        CARRIED_OVER,
        /** It stays, and isn't a date of its series any more. */
        DETACHED,
        /** It goes: nobody has answered or changed it. */
        DROPPED,
        /** It is a date of the series that it didn't have. */
        ADDED,
        /** It is one, too, and was a standalone event. */
        ADOPTED
    }

    /** Something that would become a fact; empty where it is no change that an edit makes. */
    static Optional<AffectedDate> of(OccurrenceFact fact) {
        return switch (fact) {
            case OccurrenceFact.Modified(var before, var after, var demotes, var at, var change) ->
                Optional.of(new AffectedDate(Kind.MODIFIED, before, after));
            case OccurrenceFact.Rescheduled(var before, var after, var at, var change) ->
                Optional.of(new AffectedDate(Kind.RESCHEDULED, before, after));
            case OccurrenceFact.Cancelled(var before, var after, var at, var change) ->
                Optional.of(new AffectedDate(Kind.CANCELLED, before, after));
            case OccurrenceFact.Reinstated(var before, var after, var at, var change) ->
                Optional.of(new AffectedDate(Kind.REINSTATED, before, after));
            case OccurrenceFact.CarriedOver(var before, var after, var at, var change) ->
                Optional.of(new AffectedDate(Kind.CARRIED_OVER, before, after));
            case OccurrenceFact.Detached(var before, var after, var at, var change) ->
                Optional.of(new AffectedDate(Kind.DETACHED, before, after));
            case OccurrenceFact.Vivified vivified -> Optional.empty();
            case OccurrenceFact.Adopted(var before, var after, var at, var change) ->
                Optional.of(new AffectedDate(Kind.ADOPTED, before, after));
            case OccurrenceFact.Completed completed -> Optional.empty();
            case OccurrenceFact.Removed removed -> Optional.empty();
            case OccurrenceFact.Propagated propagated -> Optional.empty();
        };
    }

    static AffectedDate dropped(OccurrenceView before) {
        return new AffectedDate(Kind.DROPPED, before, null);
    }

    static AffectedDate added(OccurrenceView after) {
        return new AffectedDate(Kind.ADDED, null, after);
    }

    /** As it is before, or where the series doesn't have it yet, as it will be. */
    public OccurrenceView shown() {
        return kind == Kind.ADOPTED || before == null ? Objects.requireNonNull(after) : before;
    }

    /** Which date of its series it is, or will be: no two of one edit are the same. */
    public RecurrenceId dateOfSeries() {
        return Objects.requireNonNull(shown().date(), "of a series").recurrenceId();
    }

    /** What is different, field by field, as only who organises it may know: previews are for nobody else. */
    public List<FieldChange> changes() {
        return before == null || after == null ? List.of() : OccurrenceChanges.ofAll(before, after);
    }

    /** Whether it may decide whether people come. */
    public boolean isMaterial() {
        return before != null && after != null && MaterialChange.isBetween(before, after);
    }
}
