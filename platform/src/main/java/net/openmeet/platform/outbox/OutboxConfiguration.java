package net.openmeet.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import net.openmeet.platform.avro.AvroCodec;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox and its relay. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutboxSettings.class)
public class OutboxConfiguration {

    @Bean
    RelaySignal relaySignal() {
        return new RelaySignal();
    }

    @Bean
    Outbox outbox(
            JdbcClient jdbc,
            AvroCodec codec,
            RelaySignal relaySignal,
            ObjectProvider<Tracer> tracer,
            ObjectProvider<Propagator> propagator) {
        var trace = new CurrentTrace(
                tracer.getIfAvailable(() -> Tracer.NOOP), propagator.getIfAvailable(() -> Propagator.NOOP));
        return new TransactionalOutbox(jdbc, codec, relaySignal, Clock.systemUTC(), trace);
    }

    @Bean
    SchemaWarmUp outboxSchemaWarmUp(AvroCodec codec, @Value("${spring.application.name}") String service) {
        return new SchemaWarmUp(codec, service);
    }

    @Bean
    RelayLifecycle outboxRelay(
            @Value("${spring.application.name}") String service,
            JdbcConnectionDetails database,
            KafkaConnectionDetails kafka,
            KafkaProperties kafkaProperties,
            RelaySignal relaySignal,
            OutboxSettings settings,
            MeterRegistry registry) {
        OwnConnection connections =
                OwnConnection.to(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        var producers = new RelayProducers(
                kafkaProperties.buildProducerProperties(),
                kafka.getProducer().getBootstrapServers(),
                service,
                settings);
        return new RelayLifecycle(service, connections, producers, relaySignal, settings, new RelayMeters(registry));
    }

    @Bean
    OutboxBacklog outboxBacklog(JdbcClient jdbc, MeterRegistry registry) {
        var backlog = new OutboxBacklog(jdbc);
        backlog.bindTo(registry);
        return backlog;
    }

    @Bean
    OutboxHealth outboxHealthIndicator(OutboxBacklog backlog, RelayLifecycle relay) {
        return new OutboxHealth(backlog, relay);
    }
}
