package net.openmeet.community.account;

import java.util.UUID;
import java.util.function.LongPredicate;
import net.openmeet.platform.change.Change;
import org.jspecify.annotations.Nullable;

/**
 * A member changes how they appear.
 *
 * @param expected the versions on which the change may be made
 * @param handle null: leave it
 * @param displayName null: leave it
 */
public record ChangeProfile(
        UUID accountId,
        LongPredicate expected,
        @Nullable Handle handle,
        @Nullable DisplayName displayName,
        Change change) {}
