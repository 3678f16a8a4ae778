package net.openmeet.occurrence.attendance;

import java.util.UUID;

/**
 * Where an account stands with an occurrence.
 *
 * @param rsvpId of the RSVP that says so, as attendance-service derives it
 * @param accountId never one that went into another account
 * @param version of the occurrence's attendance at which it changed last
 */
public record Standing(UUID rsvpId, UUID occurrenceId, UUID accountId, long version, StandingStatus status) {

    /** The newer of two of one RSVP. */
    Standing newest(Standing other) {
        return version >= other.version ? this : other;
    }
}
