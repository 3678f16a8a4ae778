package net.openmeet.occurrence.listing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** An end of a range as somebody said it. */
public sealed interface Bound {

    /** On the clocks of the series, or of whoever looks at a calendar. */
    record Local(LocalDateTime time) implements Bound {}

    record Exact(Instant instant) implements Bound {}

    /** The instant in a zone. */
    default Instant in(ZoneId zone) {
        return switch (this) {
            case Local(LocalDateTime time) -> time.atZone(zone).toInstant();
            case Exact(Instant instant) -> instant;
        };
    }
}
