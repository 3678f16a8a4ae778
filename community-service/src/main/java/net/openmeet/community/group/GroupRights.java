package net.openmeet.community.group;

/**
 * Who may see a group. The one place that says so; for rows in a query, so that of what a viewer may not know of nothing is read, locked or waited for.
 */
final class GroupRights {

    private static final String VISIBILITY = "net.openmeet.community.group.GroupVisibility.";
    private static final String ROLE = "net.openmeet.community.group.GroupRole.";
    private static final String MEMBERSHIP =
            "exists (select m.id from Membership m where m.groupId = g.id and m.accountId = :viewer and m.role ";

    /** Whether everybody finds a group {@code g} in lists. */
    static final String LISTED = "g.visibility = " + VISIBILITY + "PUBLIC";

    /** Whether the account {@code :viewer} is an owner of a group {@code g}; null is none. */
    static final String OWNED = MEMBERSHIP + "= " + ROLE + "OWNER)";

    /** Whether the account {@code :viewer} belongs to a group {@code g}; null doesn't. */
    static final String BELONGING = MEMBERSHIP + "not in (" + ROLE + "BANNED, " + ROLE + "NONE))";

    /** Whether the account {@code :viewer} is invited to a group {@code g} by name, and isn't kept out of it. */
    static final String INVITED =
            "(exists (select i.id from Invitation i where i.groupId = g.id and i.accountId = :viewer"
                    + " and i.expiresAt > instant) and not " + MEMBERSHIP + "= " + ROLE + "BANNED))";

    /**
     * Whether the account {@code :viewer}, null for nobody, who asked for {@code :slug}, which is the group's now or was once, may know of a group
     * {@code g}. Of an unlisted one only the link of today tells strangers.
     */
    static final String VISIBLE = "(" + LISTED + " or " + BELONGING + " or " + INVITED + " or (g.visibility = "
            + VISIBILITY + "UNLISTED and g.slug = :slug))";

    private GroupRights() {}

    /** Whether the slug of a group may be guessed that these may see. */
    static boolean isForEverybody(GroupVisibility visibility) {
        return visibility == GroupVisibility.PUBLIC;
    }
}
