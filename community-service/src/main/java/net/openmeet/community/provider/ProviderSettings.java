package net.openmeet.community.provider;

import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code openmeet.provider.*}.
 *
 * @param keySecret 32 bytes in Base64: encrypts the private signing keys in the database; the same for all instances
 * @param redirectUris where {@code openmeet-web} may be sent with a code, compared as a whole
 * @param postLogoutRedirectUris where {@code openmeet-web} may be sent after signing out
 * @param accessTokenLifetime of the tokens that {@code openmeet-web} gets
 * @param refreshTokenLifetime how long a refresh token that nobody uses stays good
 * @param signInLifetime how long a browser stays signed in
 * @param keyRotation after how long a new signing key takes over
 * @param keyLead how long a key is published before it signs; longer than anybody caches the key set
 * @param keyRetention how long a key is published after it stopped signing; longer than any token lives
 */
@ConfigurationProperties("openmeet.provider")
record ProviderSettings(
        @Nullable String keySecret,
        @DefaultValue List<String> redirectUris,
        @DefaultValue List<String> postLogoutRedirectUris,
        @DefaultValue("5m") Duration accessTokenLifetime,
        @DefaultValue("30d") Duration refreshTokenLifetime,
        @DefaultValue("12h") Duration signInLifetime,
        @DefaultValue("90d") Duration keyRotation,
        @DefaultValue("1h") Duration keyLead,
        @DefaultValue("24h") Duration keyRetention) {

    private static final int SECRET_BYTES = 32;

    ProviderSettings {
        redirectUris.forEach(ProviderSettings::requireAbsolute);
        postLogoutRedirectUris.forEach(ProviderSettings::requireAbsolute);
    }

    /** The key that encrypts private signing keys: 32 bytes. */
    byte[] secret() {
        if (keySecret == null || keySecret.isBlank()) {
            throw new IllegalStateException(
                    "Set openmeet.provider.key-secret to " + SECRET_BYTES
                            + " random bytes in Base64 (openssl rand -base64 32): it encrypts the signing keys in the database.");
        }
        byte[] secret = Base64.getDecoder().decode(keySecret.strip());
        if (secret.length != SECRET_BYTES) {
            throw new IllegalStateException("openmeet.provider.key-secret has " + secret.length + " bytes, not "
                    + SECRET_BYTES + " in Base64.");
        }
        return secret;
    }

    private static void requireAbsolute(String uri) {
        if (!URI.create(uri).isAbsolute()) {
            throw new IllegalArgumentException("A redirect URI is absolute, unlike " + uri);
        }
    }
}
