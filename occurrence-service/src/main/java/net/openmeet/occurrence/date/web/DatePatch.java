package net.openmeet.occurrence.date.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import java.util.Set;
import net.openmeet.occurrence.date.DateChange;
import net.openmeet.occurrence.date.OverriddenFields;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.occurrence.time.web.TimingReader;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.Patched;
import net.openmeet.vocabulary.template.LoweredCapacity;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.TemplateField;
import net.openmeet.vocabulary.template.TemplateOverrides;
import net.openmeet.vocabulary.template.web.LoweredCapacityReader;
import net.openmeet.vocabulary.template.web.PatchedFields;
import net.openmeet.vocabulary.template.web.TemplateBody;
import net.openmeet.vocabulary.template.web.TemplatePatch;
import net.openmeet.vocabulary.template.web.TemplateReader;

/** A JSON merge patch of one date of a series: the fields that it names don't follow the series any more. */
@Schema(
        name = "DatePatch",
        description =
                "A JSON merge patch (RFC 7396) of one date of a series. What it names doesn't follow the series any more; null: none on this date.",
        example = "{\"name\": \"Yoga outside\", \"location\": null, \"start\": \"2026-03-03T18:00\"}")
public record DatePatch(
        @Schema(implementation = String.class) Patched<String> name,
        @Schema(implementation = String.class) Patched<String> description,
        @Schema(implementation = String.class) Patched<String> start,
        @Schema(implementation = String.class) Patched<String> duration,
        @JsonUnwrapped TemplatePatch template,

        @Schema(
                implementation = String.class,
                allowableValues = {"refuse", "demote"},
                description =
                        "What becomes of seats taken beyond a lowered capacity: 409 with their number (refuse, unless said otherwise), or those who came last go to the head of the waitlist")
        Patched<String> onLoweredCapacity) {

    /**
     * What the patch asks for; 422 with all violations when it is carried out.
     *
     * @param violations where to add what is wrong with it; may have some already
     */
    public DateChange toChange(Violations violations) {
        return new DateChange.SetFields(date -> fields(date, violations));
    }

    /** What the patch asks for of many dates; 422 with all violations when it is carried out. */
    public DateChange toChangeOfMany() {
        var violations = new Violations();
        if (!start.isAbsent()) {
            violations.add("/start", "not-allowed", "Dates don't all start at one time: move them instead.");
        }
        return toChange(violations);
    }

    private OverriddenFields fields(OccurrenceView date, Violations violations) {
        Template before = date.template();
        LoweredCapacity lowered = new LoweredCapacityReader(violations).read(onLoweredCapacity);
        Template after = new TemplateReader(violations, "")
                .template(
                        name.applyTo(before.name()),
                        description.applyTo(before.description()),
                        template.applyTo(TemplateBody.of(before)));
        Timing timing = timing(date.timing(), violations);
        violations.throwIfAny();
        return new OverriddenFields(overrides(Objects.requireNonNull(after)), timing, lowered);
    }

    private Timing timing(Timing before, Violations violations) {
        if (start.isAbsent() && duration.isAbsent()) {
            return before;
        }
        Timing after = new TimingReader(violations)
                .timing(
                        before.zone(),
                        start.applyTo(before.start().toString()),
                        duration.applyTo(before.duration().toString()));
        return Objects.requireNonNullElse(after, before);
    }

    private TemplateOverrides overrides(Template after) {
        Set<TemplateField> named = PatchedFields.of(template);
        if (!name.isAbsent()) {
            named.add(TemplateField.NAME);
        }
        if (!description.isAbsent()) {
            named.add(TemplateField.DESCRIPTION);
        }
        TemplateOverrides overrides = TemplateOverrides.NONE;
        for (TemplateField field : named) {
            overrides = overrides.with(field, field.in(after));
        }
        return overrides;
    }
}
