package net.openmeet.platform.inbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages are consumed; every setting has a default that suits production.
 *
 * @param consumers how many partitions of a topic are worked on at a time
 * @param firstBackOff how long a partition waits after a handler failed for the first time
 * @param longestBackOff to which that wait grows, doubling; well below the five minutes after which Kafka would give the
 *     partition to somebody else
 * @param retries how often a failed message is tried again before it is dead-lettered; failures of the database or the
 *     registry don't count
 * @param retention how long messages are remembered; one that is delivered again later has its effect again, unless
 *     the aggregate's version tells that it is old
 * @param purgeInterval how often forgotten messages are deleted
 * @param purgeRows how many are deleted in one transaction
 * @param replication copies of a dead-letter topic; -1: as the broker is set
 * @param deadLetterTimeout how long Kafka may take to acknowledge a dead letter before the message is tried again
 */
@ConfigurationProperties("openmeet.inbox")
record InboxSettings(
        @DefaultValue("3") int consumers,
        @DefaultValue("200ms") Duration firstBackOff,
        @DefaultValue("10s") Duration longestBackOff,
        @DefaultValue("10") int retries,
        @DefaultValue("30d") Duration retention,
        @DefaultValue("10m") Duration purgeInterval,
        @DefaultValue("5000") int purgeRows,
        @DefaultValue("-1") short replication,
        @DefaultValue("30s") Duration deadLetterTimeout) {}
