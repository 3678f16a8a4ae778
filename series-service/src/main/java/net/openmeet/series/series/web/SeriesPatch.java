package net.openmeet.series.series.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.Patched;
import net.openmeet.series.series.Revision;
import net.openmeet.series.series.Series;
import net.openmeet.vocabulary.template.LoweredCapacity;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;
import net.openmeet.vocabulary.template.web.LoweredCapacityReader;
import net.openmeet.vocabulary.template.web.TemplateBody;
import net.openmeet.vocabulary.template.web.TemplatePatch;
import net.openmeet.vocabulary.template.web.TemplateReader;
import net.openmeet.vocabulary.template.web.VisibilityReader;
import tools.jackson.databind.JsonNode;

/**
 * A JSON merge patch of a series.
 *
 * <p>What of it is a schedule is known, so that it can be refused by name: to change when a series takes place concerns every date and
 * every answer, and isn't done by the way.
 */
@Schema(description = "A JSON merge patch (RFC 7396) of a series.", example = SeriesExamples.PATCH)
record SeriesPatch(
        @Schema(implementation = String.class) Patched<String> name,
        @Schema(implementation = String.class) Patched<String> description,
        Patched<TemplatePatch> template,
        @Schema(implementation = String.class) Patched<String> visibility,

        @Schema(
                implementation = String.class,
                allowableValues = {"refuse", "demote"},
                description =
                        "What becomes of seats taken beyond a lowered capacity: 409 with their number (refuse, unless said otherwise), or those who came last go to the head of the waitlist")
        Patched<String> onLoweredCapacity,

        @Schema(hidden = true) Patched<JsonNode> timeZone,
        @Schema(hidden = true) Patched<JsonNode> start,
        @Schema(hidden = true) Patched<JsonNode> duration,
        @Schema(hidden = true) Patched<JsonNode> recurrence) {

    Revision toRevision(Series current) {
        var violations = new Violations();
        refuseSchedule(violations);
        Visibility readVisibility = new VisibilityReader(violations).patched(visibility, current.visibility());
        LoweredCapacity lowered = new LoweredCapacityReader(violations).read(onLoweredCapacity);
        violations.throwIfAny();
        return new Revision(this::patched, null, readVisibility, lowered);
    }

    private Template patched(Template current) {
        var violations = new Violations();
        Template after = new TemplateReader(violations, "/template")
                .template(
                        name.applyTo(current.name()),
                        description.applyTo(current.description()),
                        TemplatePatch.apply(template, TemplateBody.of(current)));
        violations.throwIfAny();
        return Objects.requireNonNull(after);
    }

    private void refuseSchedule(Violations violations) {
        refuse("/timeZone", timeZone, violations);
        refuse("/start", start, violations);
        refuse("/duration", duration, violations);
        refuse("/recurrence", recurrence, violations);
    }

    private static void refuse(String pointer, Patched<JsonNode> member, Violations violations) {
        if (!member.isAbsent()) {
            violations.add(
                    pointer, "schedule-not-editable", "When a series takes place can't be changed by a patch of it.");
        }
    }
}
