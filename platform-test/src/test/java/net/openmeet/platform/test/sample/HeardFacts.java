package net.openmeet.platform.test.sample;

import net.openmeet.platform.inbox.Subscription;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.series.SeriesDeleted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Writes a log line about every fact that {@link ProbeController#publish} makes known. */
@Configuration(proxyBeanMethods = false)
class HeardFacts {

    private static final Logger LOG = LoggerFactory.getLogger(HeardFacts.class);

    @Bean
    Subscription seriesSubscription() {
        return Subscription.to(Topics.SERIES)
                .on(SeriesDeleted.class, message -> LOG.info("Heard of {}", message.getSeriesId()));
    }
}
