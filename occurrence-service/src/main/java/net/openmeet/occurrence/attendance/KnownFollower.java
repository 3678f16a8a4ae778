package net.openmeet.occurrence.attendance;

import java.util.UUID;

/**
 * What attendance-service tells of an account and a series.
 *
 * @param id derived from both, as they were told
 * @param version rises with every change
 */
public record KnownFollower(UUID id, UUID seriesId, UUID accountId, long version, boolean following) {

    KnownFollower newest(KnownFollower other) {
        return other.version > version ? other : this;
    }
}
