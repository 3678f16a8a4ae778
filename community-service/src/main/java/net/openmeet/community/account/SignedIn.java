package net.openmeet.community.account;

import java.util.UUID;
import net.openmeet.platform.change.Change;
import org.jspecify.annotations.Nullable;

/**
 * Somebody came with a valid token.
 *
 * @param handleWish what the issuer calls them; taken if it is a handle and free
 * @param nameWish the name that the issuer shows; taken if it is a display name
 * @param change what registering them is a part of
 */
public record SignedIn(
        UUID accountId,
        @Nullable String handleWish,
        @Nullable String nameWish,
        Change change) {}
