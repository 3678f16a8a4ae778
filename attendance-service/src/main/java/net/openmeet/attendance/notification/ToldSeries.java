package net.openmeet.attendance.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series to which something happened as a whole.
 *
 * @param slug its name in URLs today
 * @param dates RecurrenceIds: those that were added, or the first one that isn't a date any more
 * @param timeZone IANA time zone; null: floating
 */
public record ToldSeries(
        String slug,
        String name,
        List<String> dates,
        @Nullable String timeZone) {

    public ToldSeries {
        dates = List.copyOf(dates);
    }
}
