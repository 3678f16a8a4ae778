package net.openmeet.community.erasure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of somebody's wish to have the account deleted, or kept. */
public sealed interface DeletionResult {

    /**
     * It is as they wish.
     *
     * @param deletesAt when it is deleted; null: it stays
     */
    record Decided(@Nullable Instant deletesAt) implements DeletionResult {}

    /** It is being deleted. */
    record TooLate() implements DeletionResult {}

    /** There is none. */
    record NoAccount() implements DeletionResult {}
}
