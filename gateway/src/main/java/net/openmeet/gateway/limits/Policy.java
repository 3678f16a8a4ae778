package net.openmeet.gateway.limits;

import java.util.Locale;

/** For whom a quota is. */
enum Policy {
    /** A member, wherever the requests come from. */
    MEMBER,
    /** All anonymous callers of one address: members behind the same one aren't counted with them. */
    ADDRESS;

    /** As in header fields: {@code member}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
