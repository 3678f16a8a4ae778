package net.openmeet.community.group;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can have happened in a group. */
public enum ActivityKind {
    GROUP_MADE(null),
    GROUP_RENAMED(null),
    MEMBER_JOINED(Permission.SEE_MEMBERS),
    MEMBER_LEFT(Permission.SEE_MEMBERS),
    ROLE_CHANGED(Permission.SEE_MEMBERS),
    MEMBER_REMOVED(Permission.BAN),
    MEMBER_BANNED(Permission.BAN),
    BAN_LIFTED(Permission.BAN),
    /** For those who belong to the group. */
    ANNOUNCED(null),
    /** A series belongs to the group from then on. */
    SERIES_ADDED(null),
    SERIES_ENDED(null),
    DATES_ADDED(null),
    DATES_CANCELLED(null),
    DATES_MOVED(null),
    DATES_REINSTATED(null),
    /** A standalone event belongs to the group from then on. */
    EVENT_ADDED(null),
    EVENT_CANCELLED(null),
    EVENT_MOVED(null),
    EVENT_REINSTATED(null);

    private final @Nullable Permission needed;

    ActivityKind(@Nullable Permission needed) {
        this.needed = needed;
    }

    /** How it is written in JSON. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is told to somebody who may see the group; of series and events also who sees those decides. */
    static Set<ActivityKind> toldTo(Standing standing) {
        return Arrays.stream(values())
                .filter(kind -> kind.needed == null || standing.may(kind.needed))
                .filter(kind -> kind != ANNOUNCED || standing.role().belongs())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a change of role is, once whoever made the group owns it. */
    static ActivityKind of(GroupRole before, GroupRole now, boolean isOwn) {
        if (now == GroupRole.BANNED) {
            return MEMBER_BANNED;
        }
        if (before == GroupRole.BANNED) {
            return now.belongs() ? MEMBER_JOINED : BAN_LIFTED;
        }
        if (!before.belongs()) {
            return MEMBER_JOINED;
        }
        if (now.belongs()) {
            return ROLE_CHANGED;
        }
        return isOwn ? MEMBER_LEFT : MEMBER_REMOVED;
    }
}
