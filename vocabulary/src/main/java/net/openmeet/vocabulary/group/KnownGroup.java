package net.openmeet.vocabulary.group;

import java.util.Set;
import java.util.UUID;

/**
 * A group as community-service told it, as far as it decides on rights.
 *
 * @param version of the group, from 1
 * @param seenByEverybody whether nobody has to belong to it to see it
 * @param permissions what its roles may do, each as {@code ROLE/PERMISSION}; owners may do everything and needn't be named
 */
public record KnownGroup(UUID id, long version, boolean seenByEverybody, Set<String> permissions) {

    public KnownGroup {
        permissions = Set.copyOf(permissions);
    }
}
