package net.openmeet.community.group;

/** What there are at most so many of. */
public enum Bound {
    GROUPS_OWNED(100),
    GROUPS_JOINED(1_000),
    OWNERS(10),
    /** Of one group, that can still be used. */
    INVITATIONS(200),
    /** That one account sends in a day. */
    MAILS_SENT(50),
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
