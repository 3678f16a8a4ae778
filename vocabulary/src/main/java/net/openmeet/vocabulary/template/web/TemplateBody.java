package net.openmeet.vocabulary.template.web;

import io.swagger.v3.oas.annotations.media.Schema;
import net.openmeet.location.web.LocationBody;
import net.openmeet.vocabulary.template.Template;
import org.jspecify.annotations.Nullable;

/** What a series gives its occurrences, or an event has, besides name and description, as callers send and get it. */
@Schema(name = "Template")
public record TemplateBody(
        @Schema(description = "Seats, guests included, 0 to 1,000,000; unlimited when null or missing.") @Nullable
        Integer capacity,

        @Nullable LocationBody location) {

    public static final TemplateBody NOTHING = new TemplateBody(null, null);

    /** How a template goes out. */
    public static TemplateBody of(Template template) {
        return new TemplateBody(template.capacity(), LocationBody.of(template.location()));
    }
}
