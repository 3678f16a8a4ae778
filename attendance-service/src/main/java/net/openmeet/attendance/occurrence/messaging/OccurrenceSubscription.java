package net.openmeet.attendance.occurrence.messaging;

import net.openmeet.platform.inbox.Subscription;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.occurrences.OccurrenceCompleted;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.OccurrenceRemoved;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OccurrenceSubscription {

    @Bean
    Subscription toOccurrences(OccurrenceListener listener) {
        return Subscription.to(Topics.OCCURRENCES)
                .on(OccurrenceVivified.class, listener::on)
                .on(OccurrenceModified.class, listener::on)
                .on(OccurrenceCompleted.class, listener::on)
                .on(OccurrenceRemoved.class, listener::on);
    }
}
