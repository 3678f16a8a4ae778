package net.openmeet.vocabulary.template.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import net.openmeet.vocabulary.template.Image;
import org.jspecify.annotations.Nullable;

/** A picture, as callers send and get it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Image")
record ImageBody(
        @Schema(
                description =
                        "Path of an image that was uploaded to be kept, /images/{hash}/large, or absolute https URI, at most 2,000"
                                + " characters; nothing here fetches that.",
                example = "https://images.example.org/yoga.jpg",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String uri,

        @Schema(description = "What it shows, for who can't see it, at most 1,000 characters.") @Nullable
        String alternativeText) {

    static final ImageBody NOTHING = new ImageBody(null, null);

    static @Nullable ImageBody of(@Nullable Image image) {
        return image == null ? null : new ImageBody(image.uri().toString(), image.alternativeText());
    }
}
