package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import net.openmeet.community.group.InvitationSecret;
import net.openmeet.community.group.InvitationState;
import net.openmeet.community.group.Invited;
import net.openmeet.platform.mail.MailAddress;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to a group, as whoever invites sees it.
 *
 * @param kind by what somebody is invited: link, account or mail
 */
record InvitationResponse(
        UUID id,
        String kind,
        String role,

        @Schema(description = "Account id of who is invited by name; null otherwise.") @Nullable
        UUID account,

        @Schema(description = "Where the invitation was sent; null otherwise.") @Nullable
        String address,

        int uses,
        int used,
        UUID invitedBy,
        Instant createdAt,
        Instant expiresAt,

        @Schema(description = "Where whoever has it reads and accepts it: told once, of an invitation by link.")
        @Nullable
        String link) {

    static InvitationResponse of(Invited invited) {
        InvitationSecret secret = invited.secret();
        return of(invited.invitation(), secret == null ? null : InvitedResponse.path(secret.text()));
    }

    static InvitationResponse of(InvitationState invitation) {
        return of(invitation, null);
    }

    private static InvitationResponse of(InvitationState invitation, @Nullable String link) {
        MailAddress address = invitation.address();
        return new InvitationResponse(
                invitation.id(),
                kind(invitation),
                invitation.role().text(),
                invitation.accountId(),
                address == null ? null : address.shown(),
                invitation.uses(),
                invitation.used(),
                invitation.invitedBy(),
                invitation.createdAt(),
                invitation.expiresAt(),
                link);
    }

    private static String kind(InvitationState invitation) {
        if (invitation.accountId() != null) {
            return "account";
        }
        return invitation.address() == null ? "link" : "mail";
    }
}
