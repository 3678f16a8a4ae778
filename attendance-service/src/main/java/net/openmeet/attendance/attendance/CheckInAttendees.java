package net.openmeet.attendance.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Note who is there; for the organiser. What is noted again, or in another order, comes to the same.
 *
 * @param slug the occurrence's name in URLs
 * @param by account of who notes it
 * @param members each once, at most {@value #MOST}
 */
public record CheckInAttendees(String slug, UUID by, List<Member> members) {

    public static final int MOST = 100;

    /** How long a device may keep to itself what it noted. */
    public static final Duration LONGEST_AGO = Duration.ofDays(30);

    /** How far a device's clock may be ahead. */
    public static final Duration MOST_AHEAD = Duration.ofMinutes(5);

    public CheckInAttendees {
        members = List.copyOf(members);
        if (members.size() > MOST) {
            throw new IllegalArgumentException(members.size() + " members at once");
        }
    }

    /**
     * Somebody who is there.
     *
     * @param present false: they aren't, noting it was a mistake
     * @param seenAt when, by the clock of whoever saw it
     * @param code that they showed; null: whoever saw them knew them
     */
    public record Member(
            UUID accountId,
            boolean present,
            Instant seenAt,
            @Nullable String code) {}
}
