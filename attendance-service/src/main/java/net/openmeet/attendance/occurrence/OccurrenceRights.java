package net.openmeet.attendance.occurrence;

import java.util.Set;
import java.util.UUID;
import net.openmeet.platform.security.Viewer;
import net.openmeet.vocabulary.group.EventPermission;
import net.openmeet.vocabulary.group.GroupRights;
import net.openmeet.vocabulary.people.Organisers;

/**
 * What viewers may do with an occurrence that was asked for by a name. The one place that says so; where sets are chosen, {@link
 * #SEEN_BY_MEMBER} says the same of members in SQL.
 *
 * @param organisers who organises it: of a date those of its series
 * @param members of those who ask, who belongs to its group
 * @param editors of those who ask, whom a role in its group lets do what co-organisers do
 * @param name by which it was asked for; former ones, which may be guessed, lead on to what is public, and its organisers to everything
 * @param isPublic whether everybody may find it
 */
public record OccurrenceRights(
        UUID occurrenceId,
        Organisers organisers,
        Set<UUID> members,
        Set<UUID> editors,
        SeenBy seenBy,
        AskedName name,
        boolean isPublic) {

    /** SQL condition: the member of {@code member.account_id} may see the occurrence of {@code access}, an {@code occurrence_access}. */
    public static final String SEEN_BY_MEMBER = seenBy("access.seen_by", "member.account_id");

    /** What a row of the rights needs besides those of {@code access}, an {@code occurrence_access}: of the accounts {@code :asking} who are something in its group. */
    public static final String ASKING = """
            array(select asking from unnest(:asking::uuid[]) as asking where %s) as members,
            array(select asking from unnest(:asking::uuid[]) as asking where %s) as editors
            """.formatted(
                    GroupRights.belongs("asking", "access.group_id"),
                    GroupRights.allows("asking", "access.group_id", EventPermission.EDIT_ALL_EVENTS));

    public OccurrenceRights {
        members = Set.copyOf(members);
        editors = Set.copyOf(editors);
    }

    /**
     * SQL condition: an account may see the occurrence of {@code access}, an {@code occurrence_access}, by the name that it has now.
     *
     * @param seenBy the column that says who may
     * @param account an expression; null is somebody who hasn't signed in
     */
    public static String seenBy(String seenBy, String account) {
        return """
                (%1$s = 'anybody' or %1$s = 'members' and %5$s is not null
                 or %1$s in ('owner', 'group') and (%2$s or %3$s)
                 or %1$s = 'group' and %4$s)
                """.formatted(
                seenBy,
                organisedBy(account),
                GroupRights.allows(account, "access.group_id", EventPermission.EDIT_ALL_EVENTS),
                GroupRights.belongs(account, "access.group_id"),
                account).strip();
    }

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
            case ANYBODY -> name == AskedName.CURRENT || (organises(viewer) && name == AskedName.LAST);
            case MEMBERS -> viewer.account().isPresent() && isTodays();
            case GROUP -> (organises(viewer) || isAmong(members, viewer)) && isTodays();
            case OWNER -> organises(viewer) && isTodays();
            case NOBODY -> false;
        };
    }

    /** Whether the name leads the viewer, if to anything, to the one that it has now: {@link OccurrenceNames#movedTo} says to which. */
    public boolean leadsOn(Viewer viewer) {
        return switch (name) {
            case CURRENT, LAST -> false;
            case CARRIED_OVER -> true;
            case FORMER ->
                isPublic
                        || organises(viewer)
                        || (seenBy == SeenBy.MEMBERS && viewer.account().isPresent())
                        || (seenBy == SeenBy.GROUP && isAmong(members, viewer));
        };
    }

    /** Whether a member who asks may see it by the name that it has now: what {@link #SEEN_BY_MEMBER} says of all. */
    public boolean isSeenBy(UUID member) {
        return switch (seenBy) {
            case ANYBODY, MEMBERS -> true;
            case GROUP -> organises(Viewer.of(member)) || members.contains(member);
            case OWNER -> organises(Viewer.of(member));
            case NOBODY -> false;
        };
    }

    /** Whether nobody sees it any more, or yet. */
    public boolean isGone() {
        return seenBy == SeenBy.NOBODY;
    }

    /** Whether the viewer may know who goes whoever else may, who waits and who declined. */
    public boolean maySeeAll(Viewer viewer) {
        return maySee(viewer) && organises(viewer);
    }

    /** Whether the viewer may say who comes. */
    public boolean mayOrganise(Viewer viewer) {
        return maySee(viewer) && (organisers.mayChange(viewer) || isAmong(editors, viewer));
    }

    private boolean organises(Viewer viewer) {
        return organisers.include(viewer) || isAmong(editors, viewer);
    }

    private boolean isTodays() {
        return name == AskedName.CURRENT || name == AskedName.LAST;
    }

    private static boolean isAmong(Set<UUID> accounts, Viewer viewer) {
        return viewer.account().filter(accounts::contains).isPresent();
    }
}
