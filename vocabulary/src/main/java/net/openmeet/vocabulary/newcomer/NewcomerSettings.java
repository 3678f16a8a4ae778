package net.openmeet.vocabulary.newcomer;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code openmeet.newcomers.*}.
 *
 * @param newFor how long an account is new; zero: none is
 * @param most so much it makes in a day in this service
 */
@ConfigurationProperties("openmeet.newcomers")
record NewcomerSettings(
        @DefaultValue("3d") Duration newFor,
        @DefaultValue("10") int most) {

    NewcomerSettings {
        if (newFor.isNegative() || most < 1) {
            throw new IllegalArgumentException("openmeet.newcomers: new-for >= 0, most >= 1");
        }
    }
}
