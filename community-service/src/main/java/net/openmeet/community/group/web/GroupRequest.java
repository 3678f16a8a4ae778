package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import net.openmeet.community.group.Admission;
import net.openmeet.community.group.CreateGroup;
import net.openmeet.community.group.GroupProfile;
import net.openmeet.community.group.GroupState;
import net.openmeet.community.group.GroupVisibility;
import net.openmeet.location.web.LocationBody;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** A group, as callers send it. */
@Schema(description = "A group to be.", example = GroupExamples.CREATE)
record GroupRequest(
        @Schema(description = "1 to 200 characters.", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(description = "Plain text or Markdown, at most 20,000 characters; empty when missing.") @Nullable
        String description,

        @Schema(description = "What members agree to: Markdown, at most 20,000 characters; empty when missing.")
        @Nullable
        String rules,

        @Schema(description = "Where it is at home.") @Nullable
        LocationBody location,

        @Schema(description = "The hash of an image that the caller uploaded at /api/images; none when missing.")
        @Nullable
        String picture,

        @Schema(description = "At most 20, of 1 to 50 characters.") @Nullable
        List<@Nullable String> tags,

        @Schema(description = "At most 20, in the order in which they are shown.") @Nullable
        List<@Nullable WebsiteBody> websites,

        @Schema(
                description = "public unless said otherwise. What isn't public gets a slug that nobody can guess.",
                allowableValues = {"public", "unlisted", "private"})
        @Nullable
        String visibility,

        @Schema(
                description =
                        "How people join who aren't invited; open unless said otherwise. Nobody else joins a private one.",
                allowableValues = {"open", "request", "invitation"})
        @Nullable
        String joining,

        @Schema(description = "What whoever asks to join answers; at most 10, of 1 to 300 characters.") @Nullable
        List<@Nullable String> questions) {

    static GroupRequest of(GroupState group) {
        GroupProfile profile = group.profile();
        return new GroupRequest(
                profile.name(),
                profile.description(),
                profile.rules(),
                LocationBody.of(profile.location()),
                profile.picture(),
                List.copyOf(profile.tags()),
                profile.websites().stream()
                        .<@Nullable WebsiteBody>map(WebsiteBody::of)
                        .toList(),
                group.visibility().text(),
                group.admission().joining().text(),
                List.copyOf(group.admission().questions()));
    }

    CreateGroup toCommand(Caller caller) {
        var violations = new Violations();
        var reader = new GroupReader(violations);
        GroupProfile profile = reader.profile(this);
        GroupVisibility seenBy = reader.visibility(visibility);
        Admission admission = reader.admission(this);
        violations.throwIfAny();
        return new CreateGroup(caller.accountId(), profile, seenBy, admission);
    }
}
