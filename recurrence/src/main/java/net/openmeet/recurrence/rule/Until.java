package net.openmeet.recurrence.rule;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * The inclusive end of a rule, UNTIL (RFC 5545 §3.3.10).
 *
 * @param dateTime the written date and time, to the second; the start of the day for a date
 * @param form how it was written, which decides what it is compared with
 */
public record Until(LocalDateTime dateTime, Form form) {

    /** The three ways to write an end. */
    public enum Form {
        /** {@code 20261231}: through the end of that local day. */
        DATE,
        /** {@code 20261231T190000}: a local time in the set's zone. */
        LOCAL,
        /** {@code 20261231T180000Z}: an instant, as RFC 5545 wants it with a zoned start; local time where there is no zone. */
        UTC
    }

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    /** As in a rule. */
    @Override
    public String toString() {
        return switch (form) {
            case DATE -> DATE.format(dateTime);
            case LOCAL -> LOCAL.format(dateTime);
            case UTC -> LOCAL.format(dateTime) + "Z";
        };
    }
}
