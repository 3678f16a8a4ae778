package net.openmeet.community.export;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code openmeet.exports.*}.
 *
 * @param kept how long one can be fetched
 * @param mostADay how many an account may ask for within 24 hours
 */
@ConfigurationProperties("openmeet.exports")
record ExportSettings(
        @DefaultValue("7d") Duration kept,
        @DefaultValue("3") int mostADay) {}
