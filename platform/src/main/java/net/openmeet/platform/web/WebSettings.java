package net.openmeet.platform.web;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code openmeet.web}.
 *
 * @param maxBodySize the largest body that is read; larger ones are 413
 * @param bodySizes the same for single paths, compared as they are sent
 * @param bodyPatience how long any body may take, whatever its size; what takes longer is 408
 * @param leastBodyRate how much of a body has to arrive in each further second, on the average
 */
@ConfigurationProperties("openmeet.web")
record WebSettings(
        @DefaultValue("1MB") DataSize maxBodySize,
        @DefaultValue Map<String, DataSize> bodySizes,
        @DefaultValue("10s") Duration bodyPatience,
        @DefaultValue("16KB") DataSize leastBodyRate) {

    /** The largest body that is read at a path. */
    DataSize maxBodySize(String path) {
        return bodySizes.getOrDefault(path, maxBodySize);
    }

    BodyPace pace() {
        return new BodyPace(bodyPatience, leastBodyRate);
    }
}
