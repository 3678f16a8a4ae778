package net.openmeet.attendance.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a member was told.
 *
 * @param series to which it happened as a whole; null: to dates
 * @param dates to which it happened, as far as the member may see them, by their start
 */
public record NotificationView(
        UUID id,
        NotificationCause cause,
        Instant toldAt,
        boolean isRead,
        @Nullable ToldSeries series,
        List<ToldDate> dates) {

    public NotificationView {
        dates = List.copyOf(dates);
    }
}
