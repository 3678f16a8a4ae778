package net.openmeet.community.provider;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code openmeet.internal}: OpenMeet's other services as a client of this provider. Those that ask have the same settings.
 *
 * @param clientId what they are called
 * @param clientSecret by what they prove who they are, at least 32 characters; without one nobody asks
 */
@ConfigurationProperties("openmeet.internal")
record InternalSettings(
        @DefaultValue("openmeet-services") String clientId,
        @Nullable String clientSecret) {

    private static final int SHORTEST_SECRET = 32;

    InternalSettings {
        if (clientSecret != null && !clientSecret.isBlank() && clientSecret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("openmeet.internal.client-secret has less than " + SHORTEST_SECRET
                    + " characters (openssl rand -base64 32)");
        }
    }

    boolean isClient() {
        return clientSecret != null && !clientSecret.isBlank();
    }
}
