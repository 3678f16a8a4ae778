package net.openmeet.attendance.notification.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.attendance.notification.NotificationView;
import net.openmeet.attendance.notification.ToldDate;
import net.openmeet.attendance.notification.ToldSeries;
import org.jspecify.annotations.Nullable;

/**
 * What one was told.
 *
 * @param cause what happened: {@code cancelled}, {@code reinstated}, {@code rescheduled}, {@code shifted}, {@code details-changed}, {@code dates-added},
 *     {@code series-ended}, {@code promoted}, {@code approved}, {@code declined}, {@code asked}, {@code answered}, {@code waitlist-began},
 *     {@code reminder}
 * @param series to which it happened as a whole: {@code dates-added}, {@code series-ended}; null: to dates
 * @param dates to which one change did that, the first 50
 */
record NotificationResponse(
        UUID id,
        String cause,
        Instant toldAt,
        boolean read,
        @Nullable Series series,
        List<Date> dates) {

    static NotificationResponse of(NotificationView told) {
        return new NotificationResponse(
                told.id(),
                told.cause().text(),
                told.toldAt(),
                told.isRead(),
                Series.of(told.series()),
                told.dates().stream().map(Date::of).toList());
    }

    /**
     * A series.
     *
     * @param series its name in URLs
     * @param dates RecurrenceIds: those that were added, or the first one that isn't a date any more
     * @param timeZone IANA time zone; null: floating
     */
    record Series(
            String series,
            String name,
            List<String> dates,
            @Nullable String timeZone) {

        static @Nullable Series of(@Nullable ToldSeries series) {
            return series == null ? null : new Series(series.slug(), series.name(), series.dates(), series.timeZone());
        }
    }

    /**
     * A date, as it was from then on.
     *
     * @param event its name in URLs
     * @param localStart in its zone: date-time, or date when all-day
     * @param timeZone IANA time zone; null: floating
     * @param reason why it is cancelled; null: not said
     */
    record Date(
            String event,
            String name,
            String localStart,
            @Nullable String timeZone,
            @Nullable String reason) {

        static Date of(ToldDate date) {
            return new Date(date.slug(), date.name(), date.localStart(), date.timeZone(), date.reason());
        }
    }
}
