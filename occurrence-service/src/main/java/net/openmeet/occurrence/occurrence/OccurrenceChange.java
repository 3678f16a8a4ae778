package net.openmeet.occurrence.occurrence;

import java.util.function.UnaryOperator;
import net.openmeet.occurrence.time.Timing;
import org.jspecify.annotations.Nullable;

/** What its organiser wants to become of an occurrence: of a date of a series as of a standalone event. */
public sealed interface OccurrenceChange {

    /**
     * It doesn't take place.
     *
     * @param reason as {@link Stage#reason}; null: not said, or as it was said before
     */
    record Cancel(@Nullable String reason) implements OccurrenceChange {}

    /** It takes place after all. */
    record Reinstate() implements OccurrenceChange {}

    /**
     * It takes place at another time.
     *
     * @param to gives that time for the one that it has
     */
    record Reschedule(UnaryOperator<Timing> to) implements OccurrenceChange {}
}
