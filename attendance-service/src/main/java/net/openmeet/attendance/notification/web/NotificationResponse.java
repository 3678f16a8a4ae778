package net.openmeet.attendance.notification.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.attendance.notification.NotificationView;
import net.openmeet.attendance.notification.ToldDate;
import org.jspecify.annotations.Nullable;

/**
 * What one was told.
 *
 * @param cause what happened: {@code cancelled}, {@code reinstated}, {@code rescheduled}, {@code shifted}, {@code details-changed}
 * @param dates to which one change did that, the first 50
 */
record NotificationResponse(UUID id, String cause, Instant toldAt, boolean read, List<Date> dates) {

    static NotificationResponse of(NotificationView told) {
        return new NotificationResponse(
                told.id(),
                told.cause().text(),
                told.toldAt(),
                told.isRead(),
                told.dates().stream().map(Date::of).toList());
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
