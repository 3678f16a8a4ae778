package net.openmeet.platform.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the relay works; every setting has a default that suits production.
 *
 * @param pollInterval how long a fact waits at most that nobody in this process announced, e.g. of another instance
 * @param leadershipInterval how often an instance that doesn't lead tries to
 * @param batchRows how many rows are on their way at most
 * @param batchBytes how many bytes of payload are read at once, beyond which one more row is read at most
 * @param firstBackOff how long a key waits after its first refused message
 * @param longestBackOff to which that wait grows, doubling
 * @param sendTimeout how long Kafka may take to acknowledge before the topic is considered out of reach
 * @param shutdownTimeout how long stopping waits for what is on its way
 */
@ConfigurationProperties("openmeet.outbox")
record OutboxSettings(
        @DefaultValue("200ms") Duration pollInterval,
        @DefaultValue("1s") Duration leadershipInterval,
        @DefaultValue("4000") int batchRows,
        @DefaultValue("16777216") long batchBytes,
        @DefaultValue("1s") Duration firstBackOff,
        @DefaultValue("1m") Duration longestBackOff,
        @DefaultValue("20s") Duration sendTimeout,
        @DefaultValue("5s") Duration shutdownTimeout) {

    Duration backOffAfter(int failures) {
        Duration wait = firstBackOff;
        for (int i = 1; i < failures && wait.compareTo(longestBackOff) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(longestBackOff) < 0 ? wait : longestBackOff;
    }
}
