package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import net.openmeet.community.group.Admission;
import net.openmeet.community.group.GroupProfile;
import net.openmeet.community.group.GroupRevision;
import net.openmeet.community.group.GroupState;
import net.openmeet.community.group.GroupVisibility;
import net.openmeet.location.web.LocationBody;
import net.openmeet.location.web.LocationPatch;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.Patched;
import org.jspecify.annotations.Nullable;

/** A merge patch of a group. */
@Schema(description = "What is to be different.", example = "{\"description\": \"We meet on Tuesdays and Fridays.\"}")
record GroupPatch(
        @Schema(implementation = String.class) Patched<String> name,
        @Schema(implementation = String.class) Patched<String> description,
        @Schema(implementation = String.class) Patched<String> rules,
        @Schema(implementation = LocationBody.class) Patched<LocationPatch> location,
        @Schema(implementation = String.class) Patched<String> picture,
        Patched<List<@Nullable String>> tags,
        Patched<List<@Nullable WebsiteBody>> websites,

        @Schema(
                implementation = String.class,
                allowableValues = {"public", "unlisted", "private"})
        Patched<String> visibility,

        @Schema(
                implementation = String.class,
                allowableValues = {"open", "request", "invitation"})
        Patched<String> joining,

        Patched<List<@Nullable String>> questions) {

    /**
     * What it makes of a group.
     *
     * @throws net.openmeet.platform.problem.ProblemException 422 with every violation
     */
    GroupRevision toRevision(GroupState group) {
        var violations = new Violations();
        var reader = new GroupReader(violations);
        GroupRequest patched = applyTo(GroupRequest.of(group));
        GroupProfile profile = reader.profile(patched);
        if (patched.visibility() == null) {
            violations.add("/visibility", "required", GroupReader.VISIBILITIES);
        }
        if (patched.joining() == null) {
            violations.add("/joining", "required", GroupReader.JOININGS);
        }
        GroupVisibility seenBy = reader.visibility(patched.visibility());
        Admission admission = reader.admission(patched);
        violations.throwIfAny();
        return new GroupRevision(profile, seenBy, admission);
    }

    private GroupRequest applyTo(GroupRequest current) {
        return new GroupRequest(
                name.applyTo(current.name()),
                description.applyTo(current.description()),
                rules.applyTo(current.rules()),
                LocationPatch.apply(location, current.location()),
                picture.applyTo(current.picture()),
                tags.applyTo(current.tags()),
                websites.applyTo(current.websites()),
                visibility.applyTo(current.visibility()),
                joining.applyTo(current.joining()),
                questions.applyTo(current.questions()));
    }
}
