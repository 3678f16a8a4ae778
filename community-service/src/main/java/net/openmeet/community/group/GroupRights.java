package net.openmeet.community.group;

import net.openmeet.platform.security.Viewer;

/**
 * Who may see a group, and who may change it. The one place that says so; for rows in a query, so that of what a viewer may not know of nothing
 * is read, locked or waited for.
 */
final class GroupRights {

    private static final String ENUM = "net.openmeet.community.group.GroupVisibility.";

    /** Whether everybody finds a group {@code g} in lists. */
    static final String LISTED = "g.visibility = " + ENUM + "PUBLIC";

    /** Whether a group {@code g} is of the account {@code :viewer}; null has none. */
    static final String OWNED = "g.ownerId = :viewer";

    /**
     * Whether the account {@code :viewer}, null for nobody, who asked for {@code :slug}, which is the group's now or was once, may know of a group
     * {@code g}. Of an unlisted one only the link of today tells strangers.
     */
    static final String VISIBLE =
            "(" + LISTED + " or " + OWNED + " or (g.visibility = " + ENUM + "UNLISTED and g.slug = :slug))";

    private GroupRights() {}

    /** The owner. */
    static boolean mayChange(Viewer viewer, Group group) {
        return viewer.account().filter(group::isOwnedBy).isPresent();
    }

    /** Whether the slug of a group may be guessed that these may see. */
    static boolean isForEverybody(GroupVisibility visibility) {
        return visibility == GroupVisibility.PUBLIC;
    }
}
