package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.media.Schema;
import net.openmeet.community.group.Website;
import org.jspecify.annotations.Nullable;

/** A page elsewhere, as callers send and get it. */
@Schema(name = "Website")
record WebsiteBody(
        @Schema(description = "1 to 100 characters.", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String title,

        @Schema(
                description = "Absolute https URI of at most 2,000 characters.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String uri) {

    static WebsiteBody of(Website website) {
        return new WebsiteBody(website.title(), website.uri());
    }
}
