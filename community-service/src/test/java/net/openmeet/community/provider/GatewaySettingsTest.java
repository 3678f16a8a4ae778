package net.openmeet.community.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GatewaySettingsTest {

    @Test
    void makeNoClientWithoutASecret() {
        assertThat(settings(null).isClient()).isFalse();
        assertThat(settings(" ").isClient()).isFalse();
    }

    @Test
    void refuseASecretThatCouldBeGuessed() {
        assertThatThrownBy(() -> settings("x".repeat(31))).hasMessageContaining("openssl rand");
        assertThat(settings("x".repeat(32)).isClient()).isTrue();
    }

    private static GatewaySettings settings(@Nullable String secret) {
        return new GatewaySettings(
                "openmeet-gateway",
                secret,
                URI.create("https://openmeet.example/sign-in/callback"),
                URI.create("https://openmeet.example/"));
    }
}
