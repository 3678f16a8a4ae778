package net.openmeet.community.group.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.community.group.GroupProfile;
import net.openmeet.community.group.GroupState;
import net.openmeet.location.web.LocationBody;
import net.openmeet.platform.text.CommonMark;
import org.jspecify.annotations.Nullable;

/**
 * A group, as it goes out.
 *
 * @param picture hash of an image, which is at {@code /images/{hash}/small}, {@code medium} and {@code large}
 * @param owners account ids, at least one
 * @param version also its ETag
 */
record GroupResponse(
        UUID id,
        String slug,
        String name,
        String description,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The description as HTML that is safe to show; not in lists.")
        @Nullable
        String descriptionHtml,

        String rules,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The rules as HTML that is safe to show; not in lists.")
        @Nullable
        String rulesHtml,

        @Nullable LocationBody location,
        @Nullable String picture,
        List<String> tags,
        List<WebsiteBody> websites,
        String visibility,
        String joining,
        List<String> questions,
        List<UUID> owners,

        @Schema(description = "When it is deleted, unless that is taken back; null when nobody has asked for it.")
        @Nullable
        Instant deletesAt,

        long version,
        Instant createdAt,
        Instant updatedAt,
        Links links) {

    /** Where more is. */
    record Links(String self, String membership, String members, String permissions, String request) {}

    /** A group by itself. */
    static GroupResponse of(GroupState group) {
        GroupProfile profile = group.profile();
        return of(group, CommonMark.html(profile.description()), CommonMark.html(profile.rules()));
    }

    /** A group as one of many. */
    static GroupResponse listed(GroupState group) {
        return of(group, null, null);
    }

    private static GroupResponse of(GroupState group, @Nullable String descriptionHtml, @Nullable String rulesHtml) {
        GroupProfile profile = group.profile();
        return new GroupResponse(
                group.id(),
                group.slug(),
                profile.name(),
                profile.description(),
                descriptionHtml,
                profile.rules(),
                rulesHtml,
                LocationBody.of(profile.location()),
                profile.picture(),
                profile.tags(),
                profile.websites().stream().map(WebsiteBody::of).toList(),
                group.visibility().text(),
                group.admission().joining().text(),
                group.admission().questions(),
                group.owners(),
                group.deletesAt(),
                group.version(),
                group.createdAt(),
                group.updatedAt(),
                links(path(group.slug())));
    }

    private static Links links(String self) {
        return new Links(self, self + "/membership", self + "/members", self + "/permissions", self + "/request");
    }

    /** Where a group is. */
    static String path(String slug) {
        return "/api/groups/" + slug;
    }
}
