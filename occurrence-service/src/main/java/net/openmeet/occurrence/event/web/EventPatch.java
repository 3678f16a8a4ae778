package net.openmeet.occurrence.event.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import net.openmeet.occurrence.date.DateChange;
import net.openmeet.occurrence.date.web.DatePatch;
import net.openmeet.occurrence.event.StandaloneEventDetails;
import net.openmeet.occurrence.event.StandaloneEventRevision;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.Patched;
import net.openmeet.vocabulary.template.LoweredCapacity;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;
import net.openmeet.vocabulary.template.web.LoweredCapacityReader;
import net.openmeet.vocabulary.template.web.TemplateBody;
import net.openmeet.vocabulary.template.web.TemplatePatch;
import net.openmeet.vocabulary.template.web.VisibilityReader;

/** A JSON merge patch of a standalone event. */
@Schema(
        name = "EventPatch",
        description = "A JSON merge patch (RFC 7396) of a standalone event.",
        example = EventExamples.PATCH)
public record EventPatch(
        @Schema(implementation = String.class) Patched<String> name,
        @Schema(implementation = String.class) Patched<String> description,
        @Schema(implementation = String.class) Patched<String> timeZone,
        @Schema(implementation = String.class) Patched<String> start,
        @Schema(implementation = String.class) Patched<String> duration,
        @JsonUnwrapped TemplatePatch template,
        @Schema(implementation = String.class) Patched<String> visibility,

        @Schema(
                implementation = String.class,
                allowableValues = {"refuse", "demote"},
                description =
                        "What becomes of seats taken beyond a lowered capacity: 409 with their number (refuse, unless said otherwise), or those who came last go to the head of the waitlist")
        Patched<String> onLoweredCapacity) {

    /** What the patch makes of the event. */
    public StandaloneEventRevision toRevision(StandaloneEventDetails current) {
        var violations = new Violations();
        LoweredCapacity lowered = new LoweredCapacityReader(violations).read(onLoweredCapacity);
        Visibility seenBy = new VisibilityReader(violations).patched(visibility, current.visibility());
        return new StandaloneEventRevision(appliedTo(current).toDetails(violations, seenBy), lowered);
    }

    /** What the patch asks for of a date of a series; 422 with all violations when it is carried out. */
    public DateChange toChangeOfDate() {
        var violations = new Violations();
        if (!timeZone.isAbsent()) {
            violations.add("/timeZone", "not-allowed", "A date has the time zone of its series: leave it out.");
        }
        if (!visibility.isAbsent()) {
            violations.add("/visibility", "not-allowed", "Whoever may see a series sees its dates: leave it out.");
        }
        return new DatePatch(name, description, start, duration, template, onLoweredCapacity).toChange(violations);
    }

    private EventRequest appliedTo(StandaloneEventDetails current) {
        Template before = current.template();
        Timing timing = current.timing();
        return new EventRequest(
                name.applyTo(before.name()),
                description.applyTo(before.description()),
                timeZone.applyTo(timing.zone().getId()),
                start.applyTo(timing.start().toString()),
                duration.applyTo(timing.duration().toString()),
                template.applyTo(TemplateBody.of(before)),
                null,
                null);
    }
}
