package net.openmeet.community.account;

import java.util.function.LongPredicate;
import java.util.function.UnaryOperator;
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
 * @param profile what to make of the profile; asked while nobody else can change it
 */
public record ChangeProfile(
        Caller caller,
        LongPredicate expected,
        @Nullable Handle handle,
        @Nullable DisplayName displayName,
        UnaryOperator<Profile> profile,
        Change change) {}
