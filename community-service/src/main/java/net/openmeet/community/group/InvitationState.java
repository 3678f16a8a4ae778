package net.openmeet.community.group;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.platform.mail.MailAddress;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to a group.
 *
 * @param role what somebody is there who accepts it
 * @param accountId whom it is for; null: whoever has its secret
 * @param address where its secret was sent; null: nowhere
 * @param uses how often it can be used at all
 * @param used how often it was
 */
public record InvitationState(
        UUID id,
        UUID groupId,
        GroupRole role,
        @Nullable UUID accountId,
        @Nullable MailAddress address,
        int uses,
        int used,
        UUID invitedBy,
        Instant createdAt,
        Instant expiresAt) {}
