package net.openmeet.series.series;

import net.openmeet.platform.security.Viewer;
import net.openmeet.vocabulary.template.Visibility;

/**
 * Who may see a series, and who may change it. The one place that says so; for rows in SQL, so that of what a viewer may not know of
 * nothing is read, locked or waited for.
 */
final class SeriesRights {

    /** Whether everybody finds the series of a row in lists. */
    static final String LISTED = "visibility = 'PUBLIC'";

    /** Whether the account {@code :viewer} has the series of a row; null has none. */
    static final String OWNED = "owner_id = cast(:viewer as uuid)";

    /**
     * Whether the account {@code :viewer}, null for nobody, who asked for {@code :slug}, which is the series' now or was once, may know of
     * the series of a row. Of an unlisted one only the link of today tells strangers: a former one was everybody's to guess or to keep.
     */
    static final String VISIBLE =
            "(" + LISTED + " or " + OWNED + " or (visibility = 'UNLISTED' and series.slug = :slug))";

    private SeriesRights() {}

    static boolean mayChange(Series series, Viewer viewer) {
        return viewer.is(series.owner());
    }

    /** Whether the slug of a series may be guessed that these may see. */
    static boolean isForEverybody(Visibility visibility) {
        return visibility == Visibility.PUBLIC;
    }
}
