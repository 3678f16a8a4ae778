package net.openmeet.platform.messaging;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.openmeet.platform.copy.Copy;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.platform.outbox.Fact;
import net.openmeet.platform.outbox.Outbox;
import net.openmeet.platform.service.ServiceAutoConfiguration;
import net.openmeet.platform.work.WorkAutoConfiguration;
import net.openmeet.schemas.Topic;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration;
import org.springframework.boot.opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A service that has nothing but a database and messaging, set up by the auto-configuration that real ones have. */
public final class MessagingService implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private MessagingService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts one on shared servers. Settings are {@code key=value}. */
    public static MessagingService start(
            String name, String database, List<Subscription> subscriptions, String... settings) {
        MessagingServers servers = MessagingServers.shared();
        return start(name, database, servers.bootstrapServers(), servers.registry(), subscriptions, settings);
    }

    /** Starts one, called test, that gives a message up after three more attempts within milliseconds. */
    public static MessagingService startImpatient(String database, Subscription subscription) {
        return start(
                "test",
                database,
                List.of(subscription),
                "openmeet.inbox.first-back-off=10ms",
                "openmeet.inbox.longest-back-off=50ms",
                "openmeet.inbox.retries=3");
    }

    /** Starts one that has a copy. */
    public static MessagingService start(
            String name, String database, Subscription subscription, Copy copy, String... settings) {
        MessagingServers servers = MessagingServers.shared();
        return start(
                name,
                database,
                servers.bootstrapServers(),
                servers.registry(),
                List.of(subscription),
                context -> context.registerBean("copy", Copy.class, () -> copy),
                settings);
    }

    /** Starts one. */
    public static MessagingService start(
            String name,
            String database,
            String bootstrapServers,
            URI registry,
            List<Subscription> subscriptions,
            String... settings) {
        return start(name, database, bootstrapServers, registry, subscriptions, context -> {}, settings);
    }

    private static MessagingService start(
            String name,
            String database,
            String bootstrapServers,
            URI registry,
            List<Subscription> subscriptions,
            ApplicationContextInitializer<GenericApplicationContext> more,
            String... settings) {
        return new MessagingService(new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .initializers(more)
                .initializers((GenericApplicationContext context) -> {
                    for (int i = 0; i < subscriptions.size(); i++) {
                        Subscription subscription = subscriptions.get(i);
                        context.registerBean("subscription" + i, Subscription.class, () -> subscription);
                    }
                })
                .properties(Map.of(
                        "spring.config.name",
                        "no-file",
                        "spring.application.name",
                        name,
                        "spring.datasource.url",
                        database,
                        "spring.datasource.username",
                        MessagingServers.USER,
                        "spring.datasource.password",
                        MessagingServers.PASSWORD,
                        "spring.datasource.hikari.register-mbeans",
                        "false",
                        "spring.flyway.locations",
                        "classpath:db/platform",
                        "spring.kafka.bootstrap-servers",
                        bootstrapServers,
                        "openmeet.registry.url",
                        registry.toString()))
                .properties("spring.main.banner-mode=off", "spring.jmx.enabled=false")
                .properties("spring.main.log-startup-info=false", "logging.level.org.apache.kafka=WARN")
                .properties("management.tracing.sampling.probability=1.0")
                .properties(settings)
                .run());
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    public void inTransaction(Runnable work) {
        new TransactionTemplate(bean(PlatformTransactionManager.class)).executeWithoutResult(status -> work.run());
    }

    /** Commits facts of one key, numbered on from a version. */
    public void publish(Topic topic, UUID key, long firstVersion, int count) {
        inTransaction(() -> bean(Outbox.class).append(Samples.facts(topic, key, firstVersion, count)));
    }

    public void publish(Fact fact) {
        inTransaction(() -> bean(Outbox.class).append(fact));
    }

    /** How many facts are not yet acknowledged. */
    public long backlog() {
        return jdbc().sql("select count(*) from outbox_message")
                .query(Long.class)
                .single();
    }

    public void awaitEmptyOutbox() {
        Eventually.until("the outbox is empty", () -> backlog() == 0);
    }

    /** Stops everything and starts it again, as Spring does with contexts that tests share. */
    public void restart() {
        context.stop();
        context.start();
    }

    @Override
    public void close() {
        context.close();
    }

    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        KafkaAutoConfiguration.class,
        MetricsAutoConfiguration.class,
        CompositeMeterRegistryAutoConfiguration.class,
        SimpleMetricsExportAutoConfiguration.class,
        OpenTelemetrySdkAutoConfiguration.class,
        OpenTelemetryTracingAutoConfiguration.class,
        MicrometerTracingAutoConfiguration.class,
        MessagingAutoConfiguration.class,
        ServiceAutoConfiguration.class,
        WorkAutoConfiguration.class
    })
    static class Parts {}
}
