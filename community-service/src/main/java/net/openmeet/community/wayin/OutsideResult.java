package net.openmeet.community.wayin;

import java.util.UUID;

/** What became of somebody who was at a provider. */
public sealed interface OutsideResult {

    /** It is known who this is, or he has an account from now on. */
    record SignedIn(UUID accountId, String target) implements OutsideResult {}

    /** It leads into the account from now on. */
    record Added(String target) implements OutsideResult {}

    /** It leads into another account. */
    record Taken() implements OutsideResult {}

    /** The account that it was to lead into is no more, or went into another one meanwhile. */
    record Closed() implements OutsideResult {}

    /** It leads nowhere yet, and moderators deny who it is. */
    record Denied() implements OutsideResult {}
}
