package net.openmeet.attendance.notification;

import org.jspecify.annotations.Nullable;

/**
 * A date to which something happened, as it was from then on.
 *
 * @param slug its name in URLs today
 * @param localStart in its zone: date-time, or date when all-day
 * @param timeZone IANA time zone; null: floating
 * @param reason why it is cancelled; null: not said
 */
public record ToldDate(
        String slug,
        String name,
        String localStart,
        @Nullable String timeZone,
        @Nullable String reason) {}
