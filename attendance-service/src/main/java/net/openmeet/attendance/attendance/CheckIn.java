package net.openmeet.attendance.attendance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a member is there, as it is known from now on.
 *
 * @param status of their answer; {@link RsvpStatus#NONE} where there is none
 * @param genuine whether the code that they showed, if any, is one for that occurrence
 * @param checkedInAt when they were seen; null: they weren't
 */
public record CheckIn(
        UUID accountId,
        RsvpStatus status,
        boolean genuine,
        @Nullable Instant checkedInAt) {

    /** Whether it was noted: of those alone who have a seat. */
    public boolean isNoted() {
        return genuine && status.seat() == Seat.HELD;
    }

    /** Of somebody who showed a code that isn't one. */
    CheckIn notGenuine() {
        return new CheckIn(accountId, status, false, null);
    }
}
