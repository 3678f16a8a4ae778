package net.openmeet.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.List;
import net.openmeet.platform.avro.AvroCodec;
import net.openmeet.platform.deadletter.DeadLetterPublisher;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Listening: one container per {@link Subscription} bean, and the inbox behind them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InboxSettings.class)
public class InboxConfiguration {

    @Bean
    InboxRows inboxRows(JdbcClient jdbc, @Value("${spring.application.name}") String service) {
        return new InboxRows(jdbc, service);
    }

    @Bean
    InboxPurge inboxPurge(
            InboxRows inboxRows, InboxSettings settings, @Value("${spring.application.name}") String service) {
        return new InboxPurge(inboxRows, settings, service);
    }

    @Bean
    InboxClients inboxClients(
            KafkaConnectionDetails kafka,
            KafkaProperties properties,
            InboxSettings settings,
            MeterRegistry registry,
            @Value("${spring.application.name}") String service) {
        return new InboxClients(kafka, properties, settings, registry, service);
    }

    @Bean
    DeadLetterPublisher deadLetterPublisher(
            InboxClients inboxClients, InboxSettings settings, @Value("${spring.application.name}") String service) {
        return new DeadLetterPublisher(service, inboxClients::deadLetterProducer, settings.deadLetterTimeout());
    }

    @Bean
    InboxHealth inboxHealthIndicator(SubscriptionContainers containers) {
        return new InboxHealth(containers);
    }

    @Bean
    SubscriptionContainers subscriptionContainers(
            ObjectProvider<Subscription> subscriptions,
            InboxClients inboxClients,
            InboxRows inboxRows,
            InboxSettings settings,
            AvroCodec codec,
            PlatformTransactionManager transactionManager,
            DeadLetterPublisher deadLetterPublisher,
            MeterRegistry registry,
            ObjectProvider<Tracer> tracer,
            ObjectProvider<Propagator> propagator,
            @Value("${spring.application.name}") String service) {
        MessageTrace trace = new MessageTrace(
                tracer.getIfAvailable(() -> Tracer.NOOP), propagator.getIfAvailable(() -> Propagator.NOOP), service);
        InboxMeters meters = new InboxMeters(registry);
        TransactionTemplate transaction = new TransactionTemplate(transactionManager);
        RetryPolicy retries = new RetryPolicy(settings, meters);
        List<Subscription> all = subscriptions.orderedStream().toList();
        all.forEach(subscription -> meters.begin(subscription.topic().name()));
        return new SubscriptionContainers(
                service,
                inboxClients,
                all,
                subscription -> inboxClients.container(
                        subscription.topic(),
                        new MessageDispatcher(subscription, codec, inboxRows, transaction, trace, meters),
                        retries.errorHandler(subscription.topic(), deadLetterPublisher)));
    }
}
