package net.openmeet.attendance.notification;

import java.time.Instant;
import java.util.UUID;

/** A place in an inbox, by the time at which the member was told. */
public record NotificationPosition(Instant toldAt, UUID id) {

    /** After all. */
    public static final NotificationPosition LAST =
            new NotificationPosition(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));
}
