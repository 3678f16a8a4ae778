package net.openmeet.vocabulary.template.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import net.openmeet.vocabulary.template.RsvpWindow;
import org.jspecify.annotations.Nullable;

/** When answers are taken, as callers send and get it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RsvpWindow")
record RsvpWindowBody(
        @Schema(
                description =
                        "How long before the start answers are taken from, at most 366 days; from the beginning when missing.",
                example = "P14D")
        @Nullable
        String opens,

        @Schema(
                description = "How long before the start they aren't taken any more; until the end when missing.",
                example = "PT2H")
        @Nullable
        String closes) {

    static final RsvpWindowBody NOTHING = new RsvpWindowBody(null, null);

    static @Nullable RsvpWindowBody of(@Nullable RsvpWindow window) {
        return window == null ? null : new RsvpWindowBody(text(window.opens()), text(window.closes()));
    }

    private static @Nullable String text(@Nullable Object duration) {
        return duration == null ? null : duration.toString();
    }
}
