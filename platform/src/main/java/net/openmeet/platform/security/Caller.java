package net.openmeet.platform.security;

import java.util.UUID;

/**
 * The member who sent the request; a parameter of handler methods ({@code @Nullable Caller} where {@link Audience#EVERYONE} may call).
 *
 * @param accountId the token's {@code sub} when that is a UUID, else derived (version 5) from issuer and subject, so that any OpenID
 *     provider's members have a stable id here
 */
public record Caller(UUID accountId) {}
