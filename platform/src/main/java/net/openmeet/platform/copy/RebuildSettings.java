package net.openmeet.platform.copy;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How copies are made anew.
 *
 * @param records how many messages are read in one transaction at most
 * @param poll how long a step waits for messages
 * @param settle the pause between reaching the topic's end and reading what has come since, for states that were on their way while their
 *     facts were handled
 */
@ConfigurationProperties("openmeet.rebuild")
record RebuildSettings(
        @DefaultValue("500") int records,
        @DefaultValue("2s") Duration poll,
        @DefaultValue("10s") Duration settle) {}
