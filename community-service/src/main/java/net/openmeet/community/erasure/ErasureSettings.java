package net.openmeet.community.erasure;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code openmeet.erasure.*}.
 *
 * @param waitingPeriod how long the deletion of an account can be taken back
 */
@ConfigurationProperties("openmeet.erasure")
record ErasureSettings(@DefaultValue("14d") Duration waitingPeriod) {}
