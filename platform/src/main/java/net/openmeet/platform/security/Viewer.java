package net.openmeet.platform.security;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at a thing or wants to change it: an account, or nobody in particular. What a viewer may see and do is each service's to say, in
 * one place; façades ask there, whoever called them.
 *
 * @param accountId null: somebody who has not signed in. Never an account that went into another one
 */
public record Viewer(@Nullable UUID accountId) {

    /** Somebody who has not signed in. */
    public static final Viewer NOBODY = new Viewer(null);

    public static Viewer of(UUID accountId) {
        return new Viewer(accountId);
    }

    /** Whether it is this account that looks. */
    public boolean is(UUID account) {
        return account.equals(accountId);
    }

    public Optional<UUID> account() {
        return Optional.ofNullable(accountId);
    }
}
