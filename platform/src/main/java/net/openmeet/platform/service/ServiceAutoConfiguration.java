package net.openmeet.platform.service;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** What any part of a service may need. */
@AutoConfiguration
public class ServiceAutoConfiguration {

    /**
     * Where the time comes from, so that a test can set it. Exact to the microsecond, as PostgreSQL and the messages keep it: what is
     * published is what is read again.
     */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
