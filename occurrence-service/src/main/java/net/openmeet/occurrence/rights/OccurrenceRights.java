package net.openmeet.occurrence.rights;

import java.util.UUID;
import net.openmeet.platform.security.Viewer;
import net.openmeet.vocabulary.group.EventPermission;
import net.openmeet.vocabulary.group.GroupRights;
import net.openmeet.vocabulary.people.Organisers;
import net.openmeet.vocabulary.restriction.RestrictionRights;

/** Who may see and who may change the dates of series, and standalone events. */
public final class OccurrenceRights {

    private OccurrenceRights() {}

    private static final String VIEWER = ":viewer::uuid";
    private static final String SIGNED_IN = VIEWER + " is not null";

    /** The owner, co-organisers, and who may change all of its group's. */
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
     * Whether the account {@code :viewer} may know that a series exists whose link it has, as a condition on a table's columns {@code series_id}, {@code owner_id},
     * {@code organisers}, {@code group_id} and {@code visibility}: what a viewer may not see is not even read. A value that isn't known admits nobody, and what
     * moderators hid is there for those who organise it.
     *
     * @param table the table's name in the statement
     */
    public static String seenBy(String table) {
        return "(%s and %s)".formatted(seenBy(table, table), shown(table + ".series_id", table));
    }

    /**
     * As {@link #seenBy(String)}, where another table knows who organises it, and its group.
     *
     * @param people that table's name in the statement
     */
    public static String seenBy(String table, String people) {
        return """
                (%1$s.visibility in ('public', 'unlisted') or %1$s.visibility = 'members' and %4$s
                 or %1$s.visibility = 'group' and (%2$s or %3$s) or %1$s.visibility = 'private' and %2$s)
                """.formatted(table, changedBy(people), joinedBy(people), SIGNED_IN)
                .strip();
    }

    /**
     * Whether the account {@code :viewer}, null for nobody, finds a group's series or event among what the group has, as a condition on a table that has
     * {@code visibility}.
     *
     * @param people the table that knows the group and who organises it
     */
    public static String listedInGroup(String table, String people) {
        return "(%s or %s.visibility in ('unlisted', 'private') and %s)"
                .formatted(listedToMembers(table, people), table, editedBy(people));
    }

    /** As {@link #listedInGroup}, of what stands in the calendars of who belongs to the group: {@link #ofGroups(String)}. */
    public static String listedToMembers(String table, String people) {
        return "(%1$s.visibility = 'public' or %1$s.visibility = 'members' and %2$s or %1$s.visibility = 'group' and %3$s)"
                .formatted(table, SIGNED_IN, joinedBy(people));
    }

    /** As {@link #listedInGroup(String, String)}, of series as far as moderators left them in lists, on a table that has {@code series_id}. */
    public static String listedInGroup(String table) {
        return "(%s and %s)".formatted(listedInGroup(table, table), inLists(table + ".series_id", table));
    }

    /** As {@link #listedInGroup(String)}, of standalone events, whose {@code id} is their own. */
    public static String eventListedInGroup(String table) {
        return "(%s and %s)".formatted(listedInGroup(table, table), inLists(table + ".id", table));
    }

    /** As {@link #listedToMembers(String, String)}, of series as far as moderators left them in lists, on a table that has {@code series_id}. */
    public static String listedToMembers(String table) {
        return "(%s and %s)".formatted(listedToMembers(table, table), inLists(table + ".series_id", table));
    }

    /** As {@link #listedToMembers(String)}, of standalone events, whose {@code id} is their own. */
    public static String eventListedToMembers(String table) {
        return "(%s and %s)".formatted(listedToMembers(table, table), inLists(table + ".id", table));
    }

    /** Whether something belongs to a group to which the account {@code :viewer} belongs. */
    public static String ofGroups(String people) {
        return joinedBy(people);
    }

    /** As {@link #seenBy(String)}, of a standalone event, whose {@code id} is its own. */
    public static String eventSeenBy(String table) {
        return "(%s and %s)".formatted(seenBy(table, table), shown(table + ".id", table));
    }

    /**
     * Whether a former name leads the account {@code :viewer} on to a series or an event that it may see though not everybody finds it: as one of those for whom
     * that is, whatever its name.
     */
    public static String ledOn(String table) {
        return "(%2$s or %1$s.visibility = 'group' and %3$s or %1$s.visibility = 'members' and %4$s)"
                .formatted(table, changedBy(table), joinedBy(table), SIGNED_IN);
    }

    /** Who asks, where a role in the group of a series or an event lets them change all of the group's; null otherwise. */
    public static String editor(String table) {
        return "case when %s then %s end as editor".formatted(editedBy(table), VIEWER);
    }

    /** As {@link #editor(String)}, of rows each of which is of one of two tables. */
    public static String editor(String table, String other) {
        return "case when %s or %s then %s end as editor".formatted(editedBy(table), editedBy(other), VIEWER);
    }

    private static String shown(String thing, String table) {
        return "(not %s or %s and not %s)"
                .formatted(
                        RestrictionRights.hidden(thing, table + ".owner_id"),
                        changedBy(table),
                        RestrictionRights.removed(thing));
    }

    private static String inLists(String thing, String table) {
        return "not " + RestrictionRights.hidden(thing, table + ".owner_id");
    }

    private static String changedBy(String table) {
        return "(%s or %s)".formatted(organisedBy(table), editedBy(table));
    }

    private static String editedBy(String table) {
        return GroupRights.allows(VIEWER, table + ".group_id", EventPermission.EDIT_ALL_EVENTS);
    }

    private static String joinedBy(String table) {
        return GroupRights.belongs(VIEWER, table + ".group_id");
    }

    /** Whether the account {@code :viewer} organises a thing in whatever role. The second half is what the index of a table knows. */
    public static String organisedBy(String table) {
        return "(%1$s.owner_id = :viewer::uuid or %2$s)".formatted(table, named(table));
    }

    /**
     * Whether the account {@code :viewer} organises the series of {@code known}, a {@code known_series} of which {@code restriction} says who does.
     * Those that it may organise are looked for first, by index, and as an array, as which the planner takes them for few.
     */
    public static String organisedSeries() {
        return """
                (known.id = any (array(select id from known_series where owner_id = :viewer::uuid
                                       union select series_id from series_restriction as named where %s)) and %s)
                """.formatted(named("named"), organisedBy("restriction")).strip();
    }

    /** Whether the account {@code :viewer} organises a thing together with its owner, in words that an index knows. */
    public static String named(String table) {
        return "(%1$s.organisers @> array[:viewer::uuid] and %1$s.organisers <> '{}')".formatted(table);
    }
}
