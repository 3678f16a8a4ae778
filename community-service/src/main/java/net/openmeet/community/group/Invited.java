package net.openmeet.community.group;

import org.jspecify.annotations.Nullable;

/**
 * An invitation that was made.
 *
 * @param secret told now and never again; null where nobody is told but who reads the mail, or where it is somebody's by name
 */
public record Invited(InvitationState invitation, @Nullable InvitationSecret secret) {}
