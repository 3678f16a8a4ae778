package net.openmeet.gateway.headers;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code openmeet.browsers}: what they are told where the public URL is https.
 *
 * @param httpsOnly whether to come by https alone from then on
 * @param httpsOnlyFor how long they remember it; zero has those forget it that do
 */
@ConfigurationProperties("openmeet.browsers")
record BrowserSettings(
        @DefaultValue("true") boolean httpsOnly,
        @DefaultValue("365d") Duration httpsOnlyFor) {

    BrowserSettings {
        if (httpsOnlyFor.isNegative()) {
            throw new IllegalArgumentException("openmeet.browsers.https-only-for is zero or more");
        }
    }
}
