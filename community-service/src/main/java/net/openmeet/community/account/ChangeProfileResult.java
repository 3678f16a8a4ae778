package net.openmeet.community.account;

/** What became of a {@link ChangeProfile}. */
public sealed interface ChangeProfileResult {

    /**
     * It was done.
     *
     * @param account as it is now; the version is the old one when nothing differed
     */
    record Changed(Account account) implements ChangeProfileResult {}

    /** Somebody else has the handle, or had it once. */
    record HandleTaken(Handle handle) implements ChangeProfileResult {}

    /** The caller hasn't uploaded such an image, or let it go. */
    record UnknownPicture() implements ChangeProfileResult {}

    /**
     * The account has had as many handles as one may have; it can have any of those again.
     *
     * @param most how many that are
     */
    record TooManyHandles(int most) implements ChangeProfileResult {}

    /**
     * Somebody changed the account since.
     *
     * @param current the version that the account has
     */
    record VersionMismatch(long current) implements ChangeProfileResult {}
}
