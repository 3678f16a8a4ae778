package net.openmeet.atproto.oauth;

import java.time.Instant;
import net.openmeet.atproto.syntax.Did;

/** What became of asking for tokens. */
public sealed interface TokenResult {

    /**
     * They were given.
     *
     * @param did whose they are, as the server says: so only where the DID's own PDS has that server
     * @param refresh works once: the next answer has another one
     */
    record Granted(Did did, String access, String refresh, String scope, Instant expires) implements TokenResult {}

    /** The server says no: there is nothing to do but to sign in again. */
    record Refused(String error) implements TokenResult {}

    /** There was no whole answer. Whether what was asked with still works nobody knows. */
    record Unanswered(String why) implements TokenResult {}
}
