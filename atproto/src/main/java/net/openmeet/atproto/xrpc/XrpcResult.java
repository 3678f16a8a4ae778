package net.openmeet.atproto.xrpc;

import java.util.Optional;
import net.openmeet.atproto.data.Data;

/** What became of a call. */
public sealed interface XrpcResult {

    /**
     * It is done.
     *
     * @param body what was answered, where something was
     */
    record Done(Optional<Data> body, Optional<RateLimit> limit) implements XrpcResult {}

    /**
     * The server says no.
     *
     * @param error the name that the method's lexicon has for it, such as {@code InvalidSwap}; {@code Unknown} where none was said. It, not the status, says what is wrong
     */
    record Failed(int status, String error, String message, Optional<RateLimit> limit) implements XrpcResult {

        /** Whether the same call may succeed later. */
        public boolean isPassing() {
            return status == 408 || status == 425 || status == 429 || status >= 500;
        }
    }

    /** There was no whole answer: nobody knows whether it is done. */
    record Unanswered(String why) implements XrpcResult {}
}
