package net.openmeet.occurrence.event.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import java.util.UUID;
import net.openmeet.occurrence.event.StandaloneEventDetails;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.occurrence.time.web.TimingReader;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violations;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;
import net.openmeet.vocabulary.template.web.TemplateBody;
import net.openmeet.vocabulary.template.web.TemplateReader;
import net.openmeet.vocabulary.template.web.VisibilityReader;
import org.jspecify.annotations.Nullable;

/** A standalone event to be, as callers send it. */
@Schema(name = "EventRequest", description = "A standalone event to be.", example = EventExamples.CREATE)
record EventRequest(
        @Schema(description = "Title, 1 to 200 characters.", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(description = "Plain text or Markdown, at most 20,000 characters; empty when missing.") @Nullable
        String description,

        @Schema(description = "IANA time zone of the start.", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String timeZone,

        @Schema(description = "Local start, or date when all-day.", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String start,

        @Schema(
                description = "How long it lasts, ISO 8601: PT1H30M, P1D. At most 366 days.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String duration,

        @JsonUnwrapped TemplateBody template,

        @Schema(
                description = "public unless said otherwise.",
                allowableValues = {"public", "members", "unlisted", "group", "private"})
        @Nullable
        String visibility,

        @Schema(
                description =
                        "The group that it shall belong to: one in which the caller's role makes events. None when missing. Changed at /group.")
        @Nullable
        UUID groupId) {

    /**
     * What the request says.
     *
     * @param violations where to add what is wrong with it; may have some already
     * @throws ProblemException 422 with all violations, if there are any
     */
    StandaloneEventDetails toDetails(Violations violations) {
        var reader = new VisibilityReader(violations);
        return toDetails(
                violations, groupId == null ? reader.visibility(visibility) : reader.visibilityInGroup(visibility));
    }

    /** As {@link #toDetails(Violations)}, whatever the request says of who may see it. */
    StandaloneEventDetails toDetails(Violations violations, Visibility seenBy) {
        Template readTemplate = new TemplateReader(violations, "").template(name, description, template);
        Timing timing = new TimingReader(violations).timing(timeZone, start, duration);
        violations.throwIfAny();
        return new StandaloneEventDetails(Objects.requireNonNull(readTemplate), seenBy, Objects.requireNonNull(timing));
    }
}
