package net.openmeet.occurrence.rights;

import java.util.UUID;
import net.openmeet.platform.security.Viewer;
import net.openmeet.vocabulary.template.Visibility;

/** Who may see and who may change the dates of series, and standalone events. */
public final class OccurrenceRights {

    private OccurrenceRights() {}

    /** Whether a viewer who has the link may know that the thing exists. {@link #seenBy} says the same in SQL. */
    public static boolean maySee(Viewer viewer, UUID owner, Visibility visibility) {
        return switch (visibility) {
            case PUBLIC, UNLISTED -> true;
            case PRIVATE -> viewer.is(owner);
        };
    }

    public static boolean mayChange(Viewer viewer, UUID owner) {
        return viewer.is(owner);
    }

    /**
     * {@link #maySee} as a condition on a table's columns {@code owner_id} and {@code visibility}, with the parameter {@code
     * :viewer}: what a viewer may not see is not even read. A value that isn't known admits nobody.
     *
     * @param table the table's name in the statement
     */
    public static String seenBy(String table) {
        return "(%1$s.visibility in ('public', 'unlisted') or %1$s.visibility = 'private' and %1$s.owner_id = :viewer::uuid)"
                .formatted(table);
    }
}
