package net.openmeet.occurrence.rights;

import java.util.UUID;
import net.openmeet.platform.security.Viewer;
import net.openmeet.vocabulary.people.Organisers;

/** Who may see and who may change the dates of series, and standalone events. */
public final class OccurrenceRights {

    private OccurrenceRights() {}

    /** The owner, and co-organisers. */
    public static boolean mayChange(Viewer viewer, Organisers organisers) {
        return organisers.mayChange(viewer);
    }

    /** The owner alone deletes something, and says who organises it. */
    public static boolean mayDispose(Viewer viewer, Organisers organisers) {
        return organisers.isOwner(viewer);
    }

    /** Whoever has a role lays it down. */
    public static boolean mayLeave(Viewer viewer, UUID account, Organisers organisers) {
        return viewer.is(account) && organisers.include(viewer);
    }

    /** Whoever organises it, in whatever role, is told all of it. */
    public static boolean isToldAll(Viewer viewer, Organisers organisers) {
        return organisers.include(viewer);
    }

    /**
     * Whether the account {@code :viewer} may know that a thing exists whose link it has, as a condition on a table's columns {@code owner_id},
     * {@code organisers} and {@code visibility}: what a viewer may not see is not even read. A value that isn't known admits nobody.
     *
     * @param table the table's name in the statement
     */
    public static String seenBy(String table) {
        return seenBy(table, table);
    }

    /**
     * As {@link #seenBy(String)}, where another table knows who organises it.
     *
     * @param people that table's name in the statement
     */
    public static String seenBy(String table, String people) {
        return "(%1$s.visibility in ('public', 'unlisted') or %1$s.visibility = 'private' and %2$s)"
                .formatted(table, organisedBy(people));
    }

    /** Whether the account {@code :viewer} organises a thing in whatever role. The second half is what the index of a table knows. */
    public static String organisedBy(String table) {
        return "(%1$s.owner_id = :viewer::uuid or %2$s)".formatted(table, named(table));
    }

    /**
     * Whether the account {@code :viewer} organises the series of {@code known}, a {@code known_series} of which {@code restriction} says who does.
     * Those that it may organise are looked for first, by index.
     */
    public static String organisedSeries() {
        return """
                (known.id in (select id from known_series where owner_id = :viewer::uuid
                              union select series_id from series_restriction as named where %s) and %s)
                """.formatted(named("named"), organisedBy("restriction")).strip();
    }

    /** Whether the account {@code :viewer} organises a thing together with its owner, in words that an index knows. */
    public static String named(String table) {
        return "(%1$s.organisers @> array[:viewer::uuid] and %1$s.organisers <> '{}')".formatted(table);
    }
}
