package net.openmeet.atproto.repo;

import java.util.Map;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.syntax.RepoPath;

/** What a commit that was told of turned out to be. */
public sealed interface CommitResult {

    /**
     * It follows from what we know, all that it says was checked.
     *
     * @param head how far we are with it
     * @param records what was created and updated
     */
    record Verified(Head head, Map<RepoPath, Data.Fields> records) implements CommitResult {}

    /** We are as far already, or further: it changes nothing. */
    record Stale() implements CommitResult {}

    /** It is right in itself, and doesn't follow from what we know: something is missing, the repository has to be read anew. */
    record Gap() implements CommitResult {}

    /** It isn't right; where it is the signature, the account's key may have changed. */
    record Refused(InvalidAtprotoException reason) implements CommitResult {}
}
