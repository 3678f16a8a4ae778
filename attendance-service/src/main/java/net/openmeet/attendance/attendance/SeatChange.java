package net.openmeet.attendance.attendance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the log says of one change of an RSVP.
 *
 * @param version of the occurrence's attendance, which the change made
 * @param accountId whose RSVP; {@link net.openmeet.platform.erasure.ErasedAccount#NOBODY} of an account that was erased
 * @param handle null where it isn't known
 * @param changeId what made it so; null: it was so before there was a log
 * @param by account of who made it so; null: time went by, or nobody knows
 */
public record SeatChange(
        long version,
        UUID accountId,
        @Nullable String handle,
        RsvpStatus before,
        int guestsBefore,
        RsvpStatus after,
        int guestsAfter,
        @Nullable UUID changeId,
        @Nullable UUID by,
        Instant at) {}
