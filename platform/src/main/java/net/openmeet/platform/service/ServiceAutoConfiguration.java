package net.openmeet.platform.service;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** What any part of a service may need. */
@AutoConfiguration
public class ServiceAutoConfiguration {

    /** Where the time comes from, so that a test can set it. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
