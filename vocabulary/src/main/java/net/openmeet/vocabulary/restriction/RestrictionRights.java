package net.openmeet.vocabulary.restriction;

/** What moderators restricted, in SQL, for conditions on rows that they may have restricted. */
public final class RestrictionRights {

    private RestrictionRights() {}

    /**
     * Whether moderators hid a thing, by itself or with all that its owner has.
     *
     * @param thing an expression of the statement: its id
     * @param owner the id of the account that owns it
     */
    public static String hidden(String thing, String owner) {
        return """
                exists (select from restricted_thing as hiding
                         where hiding.restricted and hiding.thing_id in (%1$s, %2$s)
                           and (hiding.thing_id = %1$s or hiding.with_things))
                """.formatted(thing, owner).strip();
    }

    /**
     * Whether an account is suspended at {@code :now}. What can't be read may be about an account.
     *
     * @param account its id
     */
    public static String suspended(String account) {
        return """
                exists (select from restricted_thing as suspending
                         where suspending.thing_id = %s and suspending.restricted
                           and suspending.kind in ('ACCOUNT', 'UNKNOWN')
                           and (suspending.until is null or suspending.until > :now))
                """.formatted(account).strip();
    }

    /** Whether moderators deleted a thing: hid it from those who organise it, too. Not an exists, which the planner joins: lists would be sorted, not read in an index's order. */
    public static String removed(String thing) {
        return "coalesce((select removing.removed from restricted_thing as removing where removing.thing_id = %s), false)"
                .formatted(thing);
    }
}
