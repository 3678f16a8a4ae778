package net.openmeet.community.account.web;

import net.openmeet.community.account.ChangeProfile;
import net.openmeet.community.account.DisplayName;
import net.openmeet.community.account.Handle;
import net.openmeet.community.account.HandleRefusal;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.web.ExpectedVersion;
import net.openmeet.platform.web.Patched;
import net.openmeet.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/** A merge patch of one's own account; what it leaves out stays. */
record ProfilePatch(Patched<String> displayName, Patched<String> handle) {

    private static final PlainText NAME = PlainText.line(DisplayName.LONGEST);

    ChangeProfile toCommand(Caller caller, ExpectedVersion expected, Violations violations) {
        return new ChangeProfile(
                caller,
                expected::admits,
                handle(violations),
                displayName(violations),
                Change.by(caller.accountId(), Uuids.next()));
    }

    private @Nullable Handle handle(Violations violations) {
        return switch (handle) {
            case Patched.Absent<String>() -> null;
            case Patched.Removed<String>() -> {
                refuseRemoval("/handle", violations);
                yield null;
            }
            case Patched.Given<String>(String wish) -> handle(wish, violations);
        };
    }

    private static @Nullable Handle handle(String wish, Violations violations) {
        @Nullable HandleRefusal refusal = Handle.refusalOf(wish).orElse(null);
        if (refusal == null) {
            return Handle.of(wish);
        }
        violations.add("/handle", refusal.code(), refusal.detail());
        return null;
    }

    private @Nullable DisplayName displayName(Violations violations) {
        return switch (displayName) {
            case Patched.Absent<String>() -> null;
            case Patched.Removed<String>() -> {
                refuseRemoval("/displayName", violations);
                yield null;
            }
            case Patched.Given<String>(String name) -> displayName(name, violations);
        };
    }

    private static @Nullable DisplayName displayName(String name, Violations violations) {
        String text = NAME.required(name, "/displayName", violations);
        if (text.isEmpty()) {
            return null;
        }
        if (DisplayName.isDeceptive(text)) {
            violations.add(
                    "/displayName",
                    "deceptive",
                    "A name has no invisible characters, and no word of it mixes alphabets that look alike.");
            return null;
        }
        return new DisplayName(text);
    }

    private static void refuseRemoval(String pointer, Violations violations) {
        violations.add(pointer, "required", "This can be changed but not removed.");
    }
}
