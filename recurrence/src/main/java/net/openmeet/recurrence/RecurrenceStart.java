package net.openmeet.recurrence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a recurrence set begins, DTSTART (RFC 5545 §3.8.2.4), and with it the kind of time that all of the set is in.
 */
public final class RecurrenceStart {

    /** The three kinds of time. */
    public enum Kind {
        /** A local date-time in a zone: it has an instant. */
        ZONED,
        /** A local date-time wherever one is. */
        FLOATING,
        /** A date. */
        ALL_DAY
    }

    private final RecurrenceId id;
    private final Kind kind;
    private final @Nullable ZoneId zone;

    private RecurrenceStart(RecurrenceId id, Kind kind, @Nullable ZoneId zone) {
        this.id = id;
        this.kind = kind;
        this.zone = zone;
    }

    /** A local date-time, exact to the second, in a zone. */
    public static RecurrenceStart zoned(LocalDateTime start, ZoneId zone) {
        return new RecurrenceStart(RecurrenceId.of(start), Kind.ZONED, zone);
    }

    /** A local date-time, exact to the second, without a zone. */
    public static RecurrenceStart floating(LocalDateTime start) {
        return new RecurrenceStart(RecurrenceId.of(start), Kind.FLOATING, null);
    }

    /** A date. */
    public static RecurrenceStart allDay(LocalDate date) {
        return new RecurrenceStart(RecurrenceId.of(date), Kind.ALL_DAY, null);
    }

    /** The start's name in the set. */
    public RecurrenceId id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** The zone; empty unless zoned. */
    public Optional<ZoneId> zone() {
        return Optional.ofNullable(zone);
    }

    /** The same kind of time and zone, beginning at another id. */
    public RecurrenceStart movedTo(RecurrenceId other) {
        return new RecurrenceStart(other, kind, zone);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecurrenceStart that
                && id.equals(that.id)
                && kind == that.kind
                && zone().equals(that.zone());
    }

    @Override
    public int hashCode() {
        return id.hashCode() * 31 + zone().hashCode();
    }

    /** {@code 2026-06-11T19:00[Europe/Berlin]}; without the bracket when floating or all-day. */
    @Override
    public String toString() {
        return zone == null ? id.toString() : id + "[" + zone + "]";
    }
}
