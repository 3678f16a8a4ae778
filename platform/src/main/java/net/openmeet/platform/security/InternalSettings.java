package net.openmeet.platform.security;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose tokens are trusted of services that ask each other: community-service's, whoever signs members in; {@code openmeet.internal.*}.
 *
 * @param issuer what {@code iss} has to be
 * @param jwksUri where its public keys are
 */
@ConfigurationProperties("openmeet.internal")
record InternalSettings(String issuer, URI jwksUri) {}
