package net.openmeet.community.group;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group as it is at one version; what leaves this package in place of the entity.
 *
 * @param id never changes
 * @param version from 1, one more with each change
 * @param slug its name in URLs at the time
 * @param owners accounts, at least one
 * @param deletesAt when it is deleted unless that is taken back; null: nobody has asked for that
 * @param updatedAt when this version was made, UTC
 */
public record GroupState(
        UUID id,
        long version,
        String slug,
        List<UUID> owners,
        GroupProfile profile,
        GroupVisibility visibility,
        Admission admission,
        Permissions permissions,
        @Nullable Instant deletesAt,
        Instant createdAt,
        Instant updatedAt) {}
