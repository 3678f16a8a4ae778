package net.openmeet.platform.security;

import java.util.UUID;

/**
 * The member who sent the request; a parameter of handler methods that need one. Where {@link Audience#EVERYONE} may call, take a {@link
 * Viewer}.
 *
 * @param accountId the token's {@code sub} when that is a UUID, else derived (version 5) from issuer and subject, so that any OpenID
 *     provider's members have a stable id here; the survivor's, where that account went into another one
 */
public record Caller(UUID accountId) {

    public Viewer viewer() {
        return Viewer.of(accountId);
    }
}
