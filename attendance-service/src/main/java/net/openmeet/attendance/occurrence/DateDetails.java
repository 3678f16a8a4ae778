package net.openmeet.attendance.occurrence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What people are told of an occurrence beside where it is found.
 *
 * @param localStart in its zone: date-time, or date when all-day
 * @param timeZone IANA time zone; null: floating
 */
public record DateDetails(
        String name, String localStart, @Nullable String timeZone, Instant startsAt) {}
