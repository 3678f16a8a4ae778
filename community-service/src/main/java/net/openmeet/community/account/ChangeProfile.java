package net.openmeet.community.account;

import java.util.function.LongPredicate;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * A member changes how they appear.
 *
 * @param caller whose own account it is: nobody changes another's
 * @param expected the versions on which the change may be made
 * @param handle null: leave it
 * @param displayName null: leave it
 */
public record ChangeProfile(
        Caller caller,
        LongPredicate expected,
        @Nullable Handle handle,
        @Nullable DisplayName displayName,
        Change change) {}
