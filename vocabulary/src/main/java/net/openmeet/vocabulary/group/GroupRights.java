package net.openmeet.vocabulary.group;

/**
 * Who belongs to a group and what members may do with what belongs to it, in SQL, for conditions on rows that have a group. What follows from what is known of
 * groups and memberships say the functions of the database ({@code V0_13__groups_of_an_account.sql}); a statement asks each of them once for an account of its
 * parameters, and is planned without looking into them.
 */
public final class GroupRights {

    private GroupRights() {}

    /**
     * Whether an account belongs to a group.
     *
     * @param account an expression of the statement; null belongs to none
     * @param group an expression of the statement
     */
    public static String belongs(String account, String group) {
        return "%s = any ((select groups_joined_by(%s))::uuid[])".formatted(group, account);
    }

    /**
     * Whether an account is banned from a group.
     *
     * @param account an expression of the statement; null is nobody
     */
    public static String bans(String account, String group) {
        return """
                exists (select from known_membership as banned
                         where banned.account_id = %s and banned.group_id = %s and banned.role = 'BANNED')
                """.formatted(account, group).strip();
    }

    /** Whether an account may do something in a group. */
    public static String allows(String account, String group, EventPermission permission) {
        return "%s = any ((select groups_allowing(%s, '%s'))::uuid[])".formatted(group, account, permission.name());
    }
}
