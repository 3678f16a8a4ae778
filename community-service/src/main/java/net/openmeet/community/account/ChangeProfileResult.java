package net.openmeet.community.account;

/** What became of a {@link ChangeProfile}. */
public sealed interface ChangeProfileResult {

    /**
     * It was done.
     *
     * @param account as it is now; the version is the old one when nothing differed
     */
    record Changed(Account account) implements ChangeProfileResult {}

    /** Somebody else has the handle. */
    record HandleTaken(Handle handle) implements ChangeProfileResult {}

    /**
     * Somebody changed the account since.
     *
     * @param current the version that the account has
     */
    record VersionMismatch(long current) implements ChangeProfileResult {}
}
