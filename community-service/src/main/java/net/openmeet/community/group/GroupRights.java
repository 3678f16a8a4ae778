package net.openmeet.community.group;

/**
 * Who may see a group. The one place that says so; for rows in a query, so that of what a viewer may not know of nothing is read, locked or waited for.
 */
final class GroupRights {

    private static final String MEMBERSHIP =
            "exists (select from membership m where m.group_id = g.id and m.account_id = :viewer and m.role ";

    private static final String HIDDEN =
            "exists (select from restricted_thing r where r.thing_id = g.id and r.restricted)";

    private static final String REMOVED =
            "exists (select from restricted_thing r where r.thing_id = g.id and r.removed)";

    /** Whether everybody finds a group {@code g} in lists. */
    static final String LISTED = "g.visibility = 'PUBLIC' and not " + HIDDEN;

    /** Whether the account {@code :viewer} is an owner of a group {@code g}; null is none. */
    static final String OWNED = MEMBERSHIP + "= 'OWNER')";

    /** Whether moderators leave a group {@code g} to the account {@code :viewer}: what they hid is there for its owners alone. */
    static final String SHOWN = "(not " + HIDDEN + " or " + OWNED + " and not " + REMOVED + ")";

    /** Whether the account {@code :viewer} belongs to a group {@code g}; null doesn't. */
    static final String BELONGING = MEMBERSHIP + "not in ('BANNED', 'NONE'))";

    /** Whether the account {@code :viewer} is invited to a group {@code g} by name, and isn't kept out of it. */
    static final String INVITED = "(exists (select from invitation i where i.group_id = g.id and i.account_id = :viewer"
            + " and i.expires_at > now()) and not " + MEMBERSHIP + "= 'BANNED'))";

    /**
     * Whether the account {@code :viewer}, null for nobody, who asked for {@code :slug}, which is the group's now or was once, may know of a group
     * {@code g}. Of an unlisted one only the link of today tells strangers.
     */
    static final String VISIBLE = SHOWN + " and (" + LISTED + " or " + BELONGING + " or " + INVITED
            + " or (g.visibility = 'UNLISTED' and g.slug = :slug))";

    private GroupRights() {}

    /** Whether the slug of a group may be guessed that these may see. */
    static boolean isForEverybody(GroupVisibility visibility) {
        return visibility == GroupVisibility.PUBLIC;
    }
}
