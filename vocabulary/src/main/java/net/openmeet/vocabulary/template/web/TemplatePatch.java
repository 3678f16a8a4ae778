package net.openmeet.vocabulary.template.web;

import io.swagger.v3.oas.annotations.media.Schema;
import net.openmeet.location.web.LocationBody;
import net.openmeet.location.web.LocationPatch;
import net.openmeet.platform.web.Patched;

/** What a merge patch says of a template, besides name and description. */
@Schema(name = "TemplatePatch")
public record TemplatePatch(
        @Schema(implementation = Integer.class) Patched<Integer> capacity,
        @Schema(implementation = LocationBody.class) Patched<LocationPatch> location) {

    /** The template after a patch of what has it. */
    public static TemplateBody apply(Patched<TemplatePatch> patch, TemplateBody current) {
        return switch (patch) {
            case Patched.Absent<TemplatePatch>() -> current;
            case Patched.Removed<TemplatePatch>() -> TemplateBody.NOTHING;
            case Patched.Given<TemplatePatch>(var given) -> given.applyTo(current);
        };
    }

    /** The template after the patch. */
    public TemplateBody applyTo(TemplateBody current) {
        return new TemplateBody(
                capacity.applyTo(current.capacity()), LocationPatch.apply(location, current.location()));
    }
}
