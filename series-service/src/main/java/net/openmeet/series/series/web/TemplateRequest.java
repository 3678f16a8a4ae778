package net.openmeet.series.series.web;

import io.swagger.v3.oas.annotations.media.Schema;
import net.openmeet.location.web.LocationBody;
import org.jspecify.annotations.Nullable;

/** What a series gives its occurrences, besides name and description, as callers send it. */
record TemplateRequest(
        @Schema(description = "Seats, guests included, 0 to 1,000,000; unlimited when null or missing.") @Nullable
        Integer capacity,

        @Nullable LocationBody location) {

    static final TemplateRequest NOTHING = new TemplateRequest(null, null);
}
