package net.openmeet.attendance.occurrence;

import java.util.UUID;
import net.openmeet.platform.security.Viewer;

/**
 * What viewers may do with an occurrence that was asked for by a name. The one place that says so; where sets are chosen, {@link
 * #SEEN_BY_MEMBER} says the same of members in SQL.
 *
 * @param name by which it was asked for; former ones, which may be guessed, lead on to what is public, and its owner to everything
 * @param isPublic whether everybody may find it
 */
public record OccurrenceRights(UUID occurrenceId, UUID ownerId, SeenBy seenBy, AskedName name, boolean isPublic) {

    /** SQL condition: the member of {@code member.account_id} may see the occurrence of {@code access}, an {@code occurrence_access}. */
    public static final String SEEN_BY_MEMBER =
            "(access.seen_by = 'anybody' or access.seen_by = 'owner' and access.owner_id = member.account_id)";

    /** Whether the viewer may know that it exists. */
    public boolean maySee(Viewer viewer) {
        return switch (seenBy) {
            case ANYBODY -> name == AskedName.CURRENT || (viewer.is(ownerId) && name == AskedName.LAST);
            case OWNER -> viewer.is(ownerId) && (name == AskedName.CURRENT || name == AskedName.LAST);
            case NOBODY -> false;
        };
    }

    /** Whether the name leads the viewer, if to anything, to the one that it has now: {@link OccurrenceNames#movedTo} says to which. */
    public boolean leadsOn(Viewer viewer) {
        return switch (name) {
            case CURRENT, LAST -> false;
            case CARRIED_OVER -> true;
            case FORMER -> isPublic || viewer.is(ownerId);
        };
    }

    /** Whether a member may see it by the name that it has now: what {@link #SEEN_BY_MEMBER} says. */
    public boolean isSeenBy(UUID member) {
        return seenBy == SeenBy.ANYBODY || (seenBy == SeenBy.OWNER && member.equals(ownerId));
    }

    /** Whether nobody sees it any more, or yet. */
    public boolean isGone() {
        return seenBy == SeenBy.NOBODY;
    }

    /** Whether the viewer may say who comes, and know who waits and who declined. */
    public boolean mayOrganise(Viewer viewer) {
        return maySee(viewer) && viewer.is(ownerId);
    }
}
