package net.openmeet.attendance.occurrence;

import java.util.UUID;
import net.openmeet.platform.security.Viewer;
import net.openmeet.vocabulary.people.Organisers;

/**
 * What viewers may do with an occurrence that was asked for by a name. The one place that says so; where sets are chosen, {@link
 * #SEEN_BY_MEMBER} says the same of members in SQL.
 *
 * @param organisers who organises it: of a date those of its series
 * @param name by which it was asked for; former ones, which may be guessed, lead on to what is public, and its organisers to everything
 * @param isPublic whether everybody may find it
 */
public record OccurrenceRights(
        UUID occurrenceId, Organisers organisers, SeenBy seenBy, AskedName name, boolean isPublic) {

    /** SQL condition: the member of {@code member.account_id} may see the occurrence of {@code access}, an {@code occurrence_access}. */
    public static final String SEEN_BY_MEMBER =
            "(access.seen_by = 'anybody' or access.seen_by = 'owner' and " + organisedBy("member.account_id") + ")";

    /**
     * SQL condition: an account organises the occurrence of {@code access}, an {@code occurrence_access}, in whatever role.
     *
     * @param account an expression; null organises nothing
     */
    public static String organisedBy(String account) {
        return "(access.owner_id = %1$s or %1$s = any(access.co_organisers) or %1$s = any(access.hosts))"
                .formatted(account);
    }

    /** Whether the viewer may know that it exists. */
    public boolean maySee(Viewer viewer) {
        return switch (seenBy) {
            case ANYBODY -> name == AskedName.CURRENT || (organisers.include(viewer) && name == AskedName.LAST);
            case OWNER -> organisers.include(viewer) && (name == AskedName.CURRENT || name == AskedName.LAST);
            case NOBODY -> false;
        };
    }

    /** Whether the name leads the viewer, if to anything, to the one that it has now: {@link OccurrenceNames#movedTo} says to which. */
    public boolean leadsOn(Viewer viewer) {
        return switch (name) {
            case CURRENT, LAST -> false;
            case CARRIED_OVER -> true;
            case FORMER -> isPublic || organisers.include(viewer);
        };
    }

    /** Whether a member may see it by the name that it has now: what {@link #SEEN_BY_MEMBER} says. */
    public boolean isSeenBy(UUID member) {
        return seenBy == SeenBy.ANYBODY || (seenBy == SeenBy.OWNER && organisers.include(Viewer.of(member)));
    }

    /** Whether nobody sees it any more, or yet. */
    public boolean isGone() {
        return seenBy == SeenBy.NOBODY;
    }

    /** Whether the viewer may know who goes whoever else may, who waits and who declined. */
    public boolean maySeeAll(Viewer viewer) {
        return maySee(viewer) && organisers.include(viewer);
    }

    /** Whether the viewer may say who comes. */
    public boolean mayOrganise(Viewer viewer) {
        return maySee(viewer) && organisers.mayChange(viewer);
    }
}
