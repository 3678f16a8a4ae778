package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import net.openmeet.community.group.GroupInvitation;

/**
 * An invitation to a group, as whoever is invited sees it.
 *
 * @param role what they are there once they accept
 */
record InvitedResponse(GroupResponse group, String role, Instant expiresAt, Links links) {

    /** Where it is accepted. */
    @Schema(name = "InvitedLinks")
    record Links(String self, String accept) {}

    /** One that the caller named so. */
    static InvitedResponse of(GroupInvitation invited, String key) {
        String path = path(key);
        return new InvitedResponse(
                GroupResponse.of(invited.group()),
                invited.invitation().role().text(),
                invited.invitation().expiresAt(),
                new Links(path, path + "/accept"));
    }

    /** One of the caller's by name. */
    static InvitedResponse byName(GroupInvitation invited) {
        return of(invited, invited.invitation().id().toString());
    }

    /** Where an invitation is. */
    static String path(String key) {
        return "/api/groups/invitations/" + key;
    }
}
