package net.openmeet.attendance.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a member was told.
 *
 * @param dates to which it happened, as far as the member may see them, by their start
 */
public record NotificationView(UUID id, NotificationCause cause, Instant toldAt, boolean isRead, List<ToldDate> dates) {

    public NotificationView {
        dates = List.copyOf(dates);
    }
}
