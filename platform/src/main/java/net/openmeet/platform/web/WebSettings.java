package net.openmeet.platform.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code openmeet.web}.
 *
 * @param maxBodySize the largest body that is read; larger ones are 413
 * @param bodyPatience how long any body may take, whatever its size; what takes longer is 408
 * @param leastBodyRate how much of a body has to arrive in each further second, on the average
 */
@ConfigurationProperties("openmeet.web")
record WebSettings(
        @DefaultValue("1MB") DataSize maxBodySize,
        @DefaultValue("10s") Duration bodyPatience,
        @DefaultValue("16KB") DataSize leastBodyRate) {

    BodyPace pace() {
        return new BodyPace(bodyPatience, leastBodyRate);
    }
}
