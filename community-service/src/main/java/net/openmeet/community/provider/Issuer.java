package net.openmeet.community.provider;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whom tokens name as their issuer: {@code openmeet.issuer}, the gateway's public URL. */
@Component
class Issuer {

    private final String value;

    Issuer(@Value("${openmeet.issuer}") String value) {
        this.value = value;
    }

    String value() {
        return value;
    }

    boolean isSecure() {
        return value.startsWith("https:");
    }
}
