package net.openmeet.community.wayin.web;

import net.openmeet.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/** Another name of a passkey. */
record RenamePasskeyRequest(@Nullable String name) {

    String valid() {
        var violations = new Violations();
        String valid = PasskeyName.required(name, violations);
        violations.throwIfAny();
        return valid;
    }
}
