package net.openmeet.community.group;

/** What there are at most so many of. */
public enum Bound {
    GROUPS_OWNED(100),
    GROUPS_JOINED(1_000),
    OWNERS(10);

    private final int most;

    Bound(int most) {
        this.most = most;
    }

    public int most() {
        return most;
    }
}
