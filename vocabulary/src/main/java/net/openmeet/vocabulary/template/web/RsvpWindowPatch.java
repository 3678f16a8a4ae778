package net.openmeet.vocabulary.template.web;

import net.openmeet.platform.web.Patched;
import org.jspecify.annotations.Nullable;

/** What a merge patch says of when answers are taken. */
record RsvpWindowPatch(Patched<String> opens, Patched<String> closes) {

    RsvpWindowBody applyTo(@Nullable RsvpWindowBody current) {
        RsvpWindowBody window = current == null ? RsvpWindowBody.NOTHING : current;
        return new RsvpWindowBody(opens.applyTo(window.opens()), closes.applyTo(window.closes()));
    }
}
