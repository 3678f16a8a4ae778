package net.openmeet.platform.messaging;

import java.net.URI;
import net.openmeet.platform.avro.AvroCodec;
import net.openmeet.platform.copy.CopyConfiguration;
import net.openmeet.platform.inbox.InboxConfiguration;
import net.openmeet.platform.outbox.OutboxConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Gives a service with a database and Kafka its outbox, and listens to what it has a subscription for. */
@AutoConfiguration(
        after = {JdbcClientAutoConfiguration.class, KafkaAutoConfiguration.class, TransactionAutoConfiguration.class},
        afterName = {
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.tracing.autoconfigure.NoopTracerAutoConfiguration",
            "org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration"
        })
@ConditionalOnBean({JdbcConnectionDetails.class, KafkaConnectionDetails.class})
@Import({OutboxConfiguration.class, InboxConfiguration.class, CopyConfiguration.class})
public final class MessagingAutoConfiguration {

    @Bean
    AvroCodec avroCodec(@Value("${openmeet.registry.url}") URI registry) {
        return new AvroCodec(registry);
    }
}
