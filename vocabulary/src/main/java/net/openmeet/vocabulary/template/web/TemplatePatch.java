package net.openmeet.vocabulary.template.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import net.openmeet.location.web.LocationBody;
import net.openmeet.location.web.LocationPatch;
import net.openmeet.platform.web.Patched;
import org.jspecify.annotations.Nullable;

/** What a merge patch says of a template, besides name and description. Null removes: what is then, is as if nothing had been said. */
@Schema(name = "TemplatePatch")
public record TemplatePatch(
        @Schema(implementation = Integer.class) Patched<Integer> capacity,
        @Schema(implementation = LocationBody.class) Patched<LocationPatch> location,

        @Schema(
                implementation = String.class,
                allowableValues = {"in-person", "online", "hybrid"})
        Patched<String> mode,

        @Schema(
                implementation = String.class,
                allowableValues = {"everybody", "attendees"})
        Patched<String> onlineUriVisibility,

        @Schema(implementation = Integer.class) Patched<Integer> guestsAllowed,
        @Schema(implementation = ImageBody.class) Patched<ImagePatch> image,
        Patched<List<@Nullable String>> tags,
        @Schema(implementation = String.class) Patched<String> language,
        @Schema(implementation = RsvpWindowBody.class) Patched<RsvpWindowPatch> rsvpWindow,
        @Schema(implementation = Boolean.class) Patched<Boolean> approvalRequired,
        Patched<List<@Nullable QuestionBody>> questions,

        @Schema(
                implementation = String.class,
                allowableValues = {"everybody", "attendees", "organisers"})
        Patched<String> attendeesVisibility,

        @Schema(implementation = Integer.class) Patched<Integer> offerHours,

        @Schema(
                implementation = String.class,
                allowableValues = {"kept", "given-on"})
        Patched<String> unconfirmedSeats) {

    /** The template after a patch of what has it. */
    public static TemplateBody apply(Patched<TemplatePatch> patch, TemplateBody current) {
        return Objects.requireNonNullElse(
                patch.mergeInto(current, (given, template) -> given.applyTo(Objects.requireNonNull(template))),
                TemplateBody.NOTHING);
    }

    /** The template after the patch. */
    public TemplateBody applyTo(TemplateBody current) {
        return new TemplateBody(
                capacity.applyTo(current.capacity()),
                LocationPatch.apply(location, current.location()),
                mode.applyTo(current.mode()),
                onlineUriVisibility.applyTo(current.onlineUriVisibility()),
                guestsAllowed.applyTo(current.guestsAllowed()),
                image.mergeInto(current.image(), ImagePatch::applyTo),
                tags.applyTo(current.tags()),
                language.applyTo(current.language()),
                rsvpWindow.mergeInto(current.rsvpWindow(), RsvpWindowPatch::applyTo),
                approvalRequired.applyTo(current.approvalRequired()),
                questions.applyTo(current.questions()),
                attendeesVisibility.applyTo(current.attendeesVisibility()),
                offerHours.applyTo(current.offerHours()),
                unconfirmedSeats.applyTo(current.unconfirmedSeats()));
    }
}
