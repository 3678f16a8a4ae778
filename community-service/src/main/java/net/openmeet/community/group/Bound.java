package net.openmeet.community.group;

/** What there are at most so many of. */
public enum Bound {
    GROUPS_OWNED(100),
    /** By an account that is new. */
    GROUPS_OF_NEWCOMER(5),
    GROUPS_JOINED(1_000),
    OWNERS(10),
    /** Of one group, that can still be used. */
    INVITATIONS(200),
    /** Of one group. */
    ANNOUNCEMENTS(1_000),
    /** That are made in one group in a day. */
    ANNOUNCEMENTS_MADE(10),
    /** That one account writes in a day, to all organisers. */
    CONTACTS_SENT(10),
    /** That those get in a day who organise in one group, or one series or event. */
    CONTACTS_RECEIVED(50),
    /** That one account sends in a day. */
    MAILS_SENT(50),
    /** That an account sends in a day which is new. */
    MAILS_OF_NEWCOMER(10),
    /** That go to one address in a day, from all groups. */
    MAILS_RECEIVED(5);

    private final int most;

    Bound(int most) {
        this.most = most;
    }

    public int most() {
        return most;
    }
}
