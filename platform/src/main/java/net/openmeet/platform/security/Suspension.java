package net.openmeet.platform.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why an account may change nothing.
 *
 * @param reason one word
 * @param until null: for good
 */
public record Suspension(String reason, @Nullable Instant until) {

    /** As its owner is told. */
    String told() {
        return "This account is suspended" + (until == null ? "" : " until " + until) + ": " + reason + ".";
    }
}
