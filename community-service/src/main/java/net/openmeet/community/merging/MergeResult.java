package net.openmeet.community.merging;

import java.time.Instant;
import java.util.UUID;

/** What became of somebody's wish to have an account go into another one. */
public sealed interface MergeResult {

    /**
     * It has gone into it.
     *
     * @param absorbed the account that is no more
     */
    record Merged(UUID absorbed, Instant at) implements MergeResult {}

    /** The code is nobody's, has expired or was used. */
    record UnknownCode() implements MergeResult {}

    /** It is the same account. */
    record SameAccount() implements MergeResult {}

    /** One of them is about to be deleted. */
    record Ending() implements MergeResult {}

    /** The one that was to go is suspended. */
    record Suspended() implements MergeResult {}

    /** There is none. */
    record NoAccount() implements MergeResult {}
}
