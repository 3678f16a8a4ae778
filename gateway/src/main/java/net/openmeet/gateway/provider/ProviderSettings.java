package net.openmeet.gateway.provider;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code openmeet.sign-in}: the gateway as a client of the issuer. Our own provider has the same settings.
 *
 * @param clientId what it is called there
 * @param clientSecret by what it proves who it is; without one nobody signs in by browser
 * @param redirectUri where browsers bring their code: under the public URL
 * @param signedOutUri where the issuer sends them when they have signed out
 * @param scope what it asks for, separated by spaces; {@code openid} at least
 * @param timeout for an answer of the issuer's; less than a connection to the database may be silent
 */
@ConfigurationProperties("openmeet.sign-in")
record ProviderSettings(
        @DefaultValue("openmeet-gateway") String clientId,
        @Nullable String clientSecret,
        URI redirectUri,
        URI signedOutUri,
        @DefaultValue("openid profile") String scope,
        @DefaultValue("3s") Duration timeout) {

    boolean isClient() {
        return clientSecret != null && !clientSecret.isBlank();
    }
}
