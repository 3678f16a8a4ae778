package net.openmeet.gateway.body;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code openmeet.gateway.answers}.
 *
 * @param patience how long any client may take to read an answer, from when it begins
 * @param leastRate how much of it has to be read in each further second, on the average
 */
@ConfigurationProperties("openmeet.gateway.answers")
record AnswerSettings(
        @DefaultValue("10s") Duration patience,
        @DefaultValue("16KB") DataSize leastRate) {}
