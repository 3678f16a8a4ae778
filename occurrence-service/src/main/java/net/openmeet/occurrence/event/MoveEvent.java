package net.openmeet.occurrence.event;

import java.util.UUID;
import java.util.function.LongPredicate;
import net.openmeet.platform.security.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A standalone event shall belong to a group, or to none.
 *
 * @param slug one that it has or had
 * @param viewer who asks for it
 * @param expected whether a version is one that the viewer wants to change
 * @param groupId null: none
 */
public record MoveEvent(
        String slug,
        Viewer viewer,
        LongPredicate expected,
        @Nullable UUID groupId) {}
