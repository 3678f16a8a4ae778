package net.openmeet.occurrence.listing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** An end of a range as somebody said it. */
public sealed interface Bound {

    /** On the clocks of the series, or of whoever looks at a calendar. */
    record Local(LocalDateTime time) implements Bound {}

    record Exact(Instant instant) implements Bound {}

    /** The instant in a zone; in UTC for none, as of a floating series. */
    default Instant in(@Nullable ZoneId zone) {
        return switch (this) {
            case Local(LocalDateTime time) ->
                time.atZone(zone == null ? ZoneOffset.UTC : zone).toInstant();
            case Exact(Instant instant) -> instant;
        };
    }
}
