package net.openmeet.vocabulary.group;

/**
 * Who belongs to a group and what members may do with what belongs to it, in SQL, for conditions on rows that have a group. Whoever isn't
 * known to be allowed something isn't: of a group or a membership that nobody has told of, that can't be read, or whose role means what
 * isn't known yet, nothing follows.
 */
public final class GroupRights {

    private static final String BELONGING = "('OWNER', 'ADMINISTRATOR', 'MODERATOR', 'ORGANISER', 'MEMBER', 'GUEST')";

    private GroupRights() {}

    /**
     * The ids of the groups to which an account belongs, as a set for {@code in}.
     *
     * @param account an expression of the statement; null belongs to none
     */
    public static String joinedBy(String account) {
        return """
                (select joined.group_id
                   from known_membership as joined join known_group as its using (group_id)
                  where joined.account_id = %s and joined.role in %s and not its.denied and not its.deleted)
                """.formatted(account, BELONGING).strip();
    }

    /** The ids of the groups in which an account may do something, as a set for {@code in}. */
    public static String allowedTo(String account, EventPermission permission) {
        return """
                (select joined.group_id
                   from known_membership as joined join known_group as its using (group_id)
                  where joined.account_id = %s and joined.role in %s and not its.denied and not its.deleted
                    and (joined.role = 'OWNER'
                         or its.version >= joined.decided_on and joined.role || '/%s' = any (its.permissions)))
                """.formatted(account, BELONGING, permission.name()).strip();
    }
}
