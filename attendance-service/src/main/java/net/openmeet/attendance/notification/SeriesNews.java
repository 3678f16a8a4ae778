package net.openmeet.attendance.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a series as a whole.
 *
 * @param name what it is called from then on
 * @param dates RecurrenceIds: those that were added, or the first one that isn't a date any more
 * @param timeZone IANA time zone; null: floating
 * @param change what made it so
 * @param at when it happened
 */
public record SeriesNews(
        NotificationCause cause,
        UUID seriesId,
        String name,
        List<String> dates,
        @Nullable String timeZone,
        Change change,
        Instant at) {

    public SeriesNews {
        dates = List.copyOf(dates);
    }

    UUID causeId() {
        return Uuids.derived(change.id(), cause.text() + " " + seriesId);
    }
}
