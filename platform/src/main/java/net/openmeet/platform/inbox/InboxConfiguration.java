package net.openmeet.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.List;
import java.util.stream.Stream;
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
    InboxRows inboxRows(JdbcClient jdbc) {
        return new InboxRows(jdbc);
    }

    @Bean
    InboxPurge inboxPurge(InboxRows inboxRows, InboxSettings settings) {
        return new InboxPurge(inboxRows, settings);
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
            ObjectProvider<TopicListener> listeners,
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
        var trace = new MessageTrace(
                tracer.getIfAvailable(() -> Tracer.NOOP), propagator.getIfAvailable(() -> Propagator.NOOP), service);
        List<Subscription> all = Stream.concat(
                        subscriptions.orderedStream(), listeners.orderedStream().map(TopicListener::subscription))
                .toList();
        var transaction = new TransactionTemplate(transactionManager);
        return new SubscriptionContainers(service, inboxClients, all, subscription -> {
            String group = subscription.group(service);
            var meters = new InboxMeters(registry, subscription.topic().name(), group);
            var retries = new RetryPolicy(settings, meters);
            return inboxClients.container(
                    subscription,
                    new MessageDispatcher(
                            new MessageEffects(subscription, codec),
                            group,
                            inboxRows,
                            transaction,
                            trace,
                            meters,
                            retries::isFailing),
                    subscription
                            .denial()
                            .map(denial -> retries.holdingErrorHandler(new Denial(denial, transaction)))
                            .orElseGet(() -> retries.errorHandler(subscription.topic(), deadLetterPublisher)));
        });
    }
}
