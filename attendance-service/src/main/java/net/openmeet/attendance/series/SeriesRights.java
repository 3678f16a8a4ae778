package net.openmeet.attendance.series;

import java.util.UUID;
import net.openmeet.vocabulary.group.EventPermission;
import net.openmeet.vocabulary.group.GroupRights;
import net.openmeet.vocabulary.restriction.RestrictionRights;

/**
 * What a viewer may do with a series that was asked for by a name. Where sets are chosen, {@link #seenBy} says the same in SQL.
 *
 * @param slug the name that it has
 * @param isNamed whether it was asked for by that name, and not by a former one
 * @param isSeen whether the viewer may see it by the name that it has
 * @param organises whether the viewer organises it, or may do in its group what co-organisers do
 * @param isUnlisted whether its name is a secret
 */
public record SeriesRights(
        UUID seriesId, String slug, boolean isNamed, boolean isSeen, boolean organises, boolean isUnlisted) {

    /**
     * SQL condition: an account may see {@code series}, a {@code series_restriction}, if it isn't deleted and as far as moderators left it, by the name that it has now.
     *
     * @param account an expression; null is somebody who hasn't signed in
     */
    public static String seenBy(String account) {
        return """
                ((series.visibility in ('PUBLIC', 'UNLISTED') or series.visibility = 'MEMBERS' and %1$s is not null or %2$s
                  or series.visibility = 'GROUP' and %3$s)
                 and (not %4$s or %2$s and not %5$s))
                """.formatted(
                account,
                organisedBy(account),
                GroupRights.belongs(account, "series.group_id"),
                RestrictionRights.hidden("series.series_id", "series.owner_id"),
                RestrictionRights.removed("series.series_id")).strip();
    }

    /**
     * SQL condition: an account organises {@code series}, a {@code series_restriction}, in whatever role, or may do so in its group.
     *
     * @param account an expression; null organises nothing
     */
    static String organisedBy(String account) {
        return """
                (%s = any(series.owner_id || series.co_organisers || series.hosts) or %s)
                """.formatted(account, GroupRights.allows(account, "series.group_id", EventPermission.EDIT_ALL_EVENTS))
                .strip();
    }

    /** Whether the viewer may know that there is a series of the name by which it was asked for. */
    public boolean maySee() {
        return isNamed && isSeen;
    }

    /** Whether the name leads the viewer to the one that it has now: a former one, which may be guessed, leads to no secret. */
    public boolean leadsOn() {
        return !isNamed && isSeen && (!isUnlisted || organises);
    }
}
