package net.openmeet.community.group;

import java.util.List;
import java.util.UUID;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A series or a standalone event, as far as it is known who may see it.
 *
 * @param groupId the group that it belongs to; null: none
 * @param organisers accounts, the owner first
 * @param hidden whether moderators leave it to those who organise it
 * @param removed whether moderators leave it to nobody
 */
record SeenThing(
        UUID id,
        @Nullable UUID groupId,
        Visibility visibility,
        List<UUID> organisers,
        boolean hidden,
        boolean removed) {

    SeenThing {
        organisers = List.copyOf(organisers);
    }
}
