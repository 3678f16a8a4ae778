package net.openmeet.community.provider;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whom the provider's tokens name as their issuer: {@code openmeet.public-url}, where the gateway leads to it. Which issuer the services
 * trust is another matter: {@code openmeet.issuer}, this one unless a deployment has its own.
 */
@Component
class Issuer {

    private final String value;

    Issuer(@Value("${openmeet.public-url}") String value) {
        this.value = value;
    }

    String value() {
        return value;
    }

    boolean isSecure() {
        return value.startsWith("https:");
    }
}
