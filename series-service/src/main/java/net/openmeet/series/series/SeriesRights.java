package net.openmeet.series.series;

import java.util.UUID;
import net.openmeet.platform.security.Viewer;
import net.openmeet.vocabulary.group.EventPermission;
import net.openmeet.vocabulary.group.GroupRights;
import net.openmeet.vocabulary.restriction.RestrictionRights;
import net.openmeet.vocabulary.template.Visibility;

/**
 * Who may see a series, and who may change it. The one place that says so; for rows in SQL, so that of what a viewer may not know of
 * nothing is read, locked or waited for.
 */
final class SeriesRights {

    private static final String VIEWER = "cast(:viewer as uuid)";

    private static final String HIDDEN = RestrictionRights.hidden("series.id", "series.owner_id");

    /** Whether moderators left the series of a row to those who organise it. */
    static final String KEPT = "not " + RestrictionRights.removed("series.id");

    /** Whether moderators left the series of a row to everybody whose it is to see. */
    static final String SHOWN = "not " + HIDDEN;

    /** Whether everybody finds the series of a row in lists, unless moderators hid it. */
    static final String LISTED = "visibility = 'PUBLIC' and published_at is not null";

    /** Whether those find the series of a row in lists who have signed in. */
    static final String LISTED_TO_MEMBERS = "visibility in ('PUBLIC', 'MEMBERS') and published_at is not null";

    /** Whether the account {@code :viewer} has the series of a row; null has none. */
    static final String OWNED = "owner_id = cast(:viewer as uuid)";

    /** Whether the account {@code :viewer} organises the series of a row together with its owner. The second half is what the index knows. */
    static final String NAMED = "(organisers @> array[cast(:viewer as uuid)] and organisers <> '{}')";

    /** Whether the owner of the series of a row wants to hand it over to the account {@code :viewer}. */
    static final String OFFERED = "offered_to = cast(:viewer as uuid) and not " + HIDDEN;

    private static final String EDITED = GroupRights.allows(VIEWER, "series.group_id", EventPermission.EDIT_ALL_EVENTS);

    /** Who asks, where a role in the group of the series of a row lets them change all of the group's; null otherwise. Drafts aren't the group's yet. */
    static final String EDITOR =
            "case when published_at is not null and " + EDITED + " then " + VIEWER + " end as editor";

    /** Whether the series of a row is its group's to see, or to change, and the account {@code :viewer} is among those. */
    private static final String OF_GROUP = "(published_at is not null and (visibility = 'GROUP' and "
            + GroupRights.belongs(VIEWER, "series.group_id") + " or " + EDITED + "))";

    /** Whether the account {@code :viewer}, null for nobody, finds the series of a row, which is a group's, among those of the group. */
    static final String LISTED_IN_GROUP =
            "published_at is not null and (visibility = 'PUBLIC' or visibility = 'MEMBERS' and " + VIEWER
                    + " is not null or " + OF_GROUP + ")";

    /**
     * Whether the account {@code :viewer}, null for nobody, who asked for {@code :slug}, which is the series' now or was once, may know of
     * the series of a row. Of what moderators hid those know who organise it; of a draft only those know who organise it, or are offered it. Of an unlisted one only the link of today tells strangers: a former one was everybody's to guess or to keep.
     */
    static final String VISIBLE = "(((" + LISTED + ") or (" + LISTED_TO_MEMBERS + " and " + VIEWER
            + " is not null) or " + OWNED + " or " + NAMED + " or " + OFFERED + " or " + OF_GROUP
            + " or (visibility = 'UNLISTED' and published_at is not null and series.slug = :slug)) and (not " + HIDDEN
            + " or " + KEPT + " and (" + OWNED + " or " + NAMED + " or " + EDITED + ")))";

    /** What somebody wants to do with a series that they see, and may or may not. */
    @FunctionalInterface
    interface Right {

        boolean isHeldBy(Viewer viewer, Series series);
    }

    private SeriesRights() {}

    /** The owner, co-organisers, and who may change all of its group's: {@link #EDITOR}. */
    static boolean mayChange(Viewer viewer, Series series) {
        return series.organisers().mayChange(viewer);
    }

    /** The owner alone hands it over, deletes it, and says who organises it. */
    static boolean mayDispose(Viewer viewer, Series series) {
        return series.organisers().isOwner(viewer);
    }

    /** Whoever sees it; what comes of that, something else decides. */
    static boolean everybody(Viewer viewer, Series series) {
        return true;
    }

    /** The owner takes a role away, and whoever has it lays it down. */
    static Right toDismiss(UUID account) {
        return (viewer, series) -> mayDispose(viewer, series)
                || (viewer.is(account) && series.organisers().include(viewer));
    }

    /** Whether the slug of a series may be guessed that these may see. */
    static boolean isForEverybody(Visibility visibility) {
        return visibility == Visibility.PUBLIC;
    }
}
