package net.openmeet.platform.security;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are trusted; {@code openmeet.*}.
 *
 * @param issuer what {@code iss} has to be
 * @param jwksUri where the issuer's public keys are; fetched with the first token, then cached
 * @param audience what {@code aud} has to contain: keeps ID tokens and tokens for other APIs out
 */
@ConfigurationProperties("openmeet")
record SecuritySettings(
        String issuer,
        URI jwksUri,
        @DefaultValue("openmeet") String audience) {}
