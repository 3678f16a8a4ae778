package net.openmeet.series.icalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A DATE or DATE-TIME (RFC 5545 §3.3.4, §3.3.5). */
sealed interface CalendarTime {

    /**
     * A whole day.
     *
     * @param zone where it is said to be, against the RFC, in which days have no zone
     */
    record Day(LocalDate date, @Nullable ZoneId zone) implements CalendarTime {}

    /** A time wherever one is. */
    record Floating(LocalDateTime local) implements CalendarTime {}

    /** A time in a zone that the file names somehow. */
    record InZone(LocalDateTime local, ZoneId zone) implements CalendarTime {}

    record Utc(LocalDateTime local) implements CalendarTime {}

    /** As it stands there, on whatever clock; the start of a day. */
    default LocalDateTime written() {
        return switch (this) {
            case Day(var date, var zone) -> date.atStartOfDay();
            case Floating(var local) -> local;
            case InZone(var local, var zone) -> local;
            case Utc(var local) -> local;
        };
    }

    /** The point on the time line; empty for what is local without a zone. */
    default Optional<Instant> instant() {
        return switch (this) {
            case Day day -> Optional.empty();
            case Floating floating -> Optional.empty();
            case InZone(var local, var zone) -> Optional.of(local.atZone(zone).toInstant());
            case Utc(var local) -> Optional.of(local.toInstant(ZoneOffset.UTC));
        };
    }
}
