package net.openmeet.occurrence.trail;

import net.openmeet.occurrence.occurrence.OccurrenceChange;

/** What a change of dates, or of a standalone event, was. The name in kebab case is what callers see; of dates after {@code dates-}. */
public enum TrailKind {
    /** It came into being. */
    CREATED,
    /** Fields are others. */
    CHANGED,
    /** It follows its series again. */
    REVERTED,
    /** It takes place at another time. */
    RESCHEDULED,
    /** It doesn't take place. */
    CANCELLED,
    /** It takes place after all. */
    REINSTATED,
    /** Others organise it, besides the same owner. */
    ORGANISERS_CHANGED,
    /** A calendar says so. */
    IMPORTED,
    /** It is again what it was before another change. */
    RESTORED;

    /** What a change of an occurrence is. */
    public static TrailKind of(OccurrenceChange change) {
        return switch (change) {
            case OccurrenceChange.Cancel cancel -> CANCELLED;
            case OccurrenceChange.Reinstate reinstate -> REINSTATED;
            case OccurrenceChange.Reschedule reschedule -> RESCHEDULED;
        };
    }
}
