package net.openmeet.community.wayin.web;

import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/** What somebody calls a passkey, to know it again. */
final class PasskeyName {

    private static final int LONGEST = 60;
    private static final PlainText RULE = PlainText.line(LONGEST);

    private PasskeyName() {}

    static String required(@Nullable String raw, Violations violations) {
        return RULE.required(raw, "/name", violations);
    }
}
