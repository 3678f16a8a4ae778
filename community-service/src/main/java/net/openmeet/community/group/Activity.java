package net.openmeet.community.group;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a group, as it is told to somebody.
 *
 * @param by account of who did it; null: nobody, or not told
 * @param account whom it happened to; null: it is about nobody
 * @param role what they are from then on; null: it is about no role
 * @param name of the group from then on, or title of an announcement; null: it is about neither
 * @param thing series or event which it is about, as it is called today; null: none
 */
public record Activity(
        UUID id,
        Instant at,
        ActivityKind kind,
        @Nullable UUID by,
        @Nullable UUID account,
        @Nullable GroupRole role,
        @Nullable String name,
        @Nullable ActivityThing thing) {

    /** The same, without who did it, and what the group was called then, when others may have seen it. */
    Activity forStrangers() {
        return new Activity(id, at, kind, null, account, role, kind == ActivityKind.ANNOUNCED ? name : null, thing);
    }
}
