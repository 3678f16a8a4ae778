package net.openmeet.community.group;

import java.time.Instant;
import java.util.UUID;

/**
 * What an account is in a group, at one version.
 *
 * @param id never changes, however often the account leaves and comes back
 * @param version from 1, one more with each change
 * @param groupVersion the group's version that this was decided on
 * @param since when the account came, without having left since; of one that doesn't belong to the group, when it left
 * @param updatedAt when this version was made, UTC
 */
public record MembershipState(
        UUID id,
        long version,
        UUID groupId,
        UUID accountId,
        GroupRole role,
        long groupVersion,
        Instant since,
        Instant updatedAt) {}
