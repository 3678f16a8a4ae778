package net.openmeet.community.group;

import java.time.Instant;
import net.openmeet.platform.security.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Somebody shall be invited to a group.
 *
 * @param slug one that the group has or had
 * @param viewer who invites
 * @param role what they are there, once they accept: member or guest
 * @param expiresAt until when it is good; null: as long as invitations usually are
 */
public record Invite(
        String slug,
        Viewer viewer,
        Invitee invitee,
        GroupRole role,
        @Nullable Instant expiresAt) {}
