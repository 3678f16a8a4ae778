package net.openmeet.community.provider;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code openmeet.sign-in}: the gateway as a client of this provider. It has the same settings.
 *
 * @param clientId what it is called
 * @param clientSecret by what it proves who it is, at least 32 characters; without one it is no client
 * @param redirectUri where browsers take their code to it
 * @param signedOutUri where it sees them off
 */
@ConfigurationProperties("openmeet.sign-in")
record GatewaySettings(
        @DefaultValue("openmeet-gateway") String clientId,
        @Nullable String clientSecret,
        URI redirectUri,
        URI signedOutUri) {

    private static final int SHORTEST_SECRET = 32;

    GatewaySettings {
        if (clientSecret != null && !clientSecret.isBlank() && clientSecret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("openmeet.sign-in.client-secret has less than " + SHORTEST_SECRET
                    + " characters (openssl rand -base64 32)");
        }
    }

    boolean isClient() {
        return clientSecret != null && !clientSecret.isBlank();
    }
}
