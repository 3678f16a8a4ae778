package net.openmeet.platform.work;

import java.util.List;
import java.util.Map;
import net.openmeet.platform.mail.MailAutoConfiguration;
import net.openmeet.platform.messaging.MessagingServers;
import net.openmeet.platform.service.ServiceAutoConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A service that has nothing but a database and work to do; mails are sent where {@code spring.mail.host} is set. */
public final class WorkingService implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private WorkingService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts one with handlers, and whatever else it needs, as beans. Settings are {@code key=value}. */
    public static WorkingService start(String database, List<?> beans, String... settings) {
        return new WorkingService(new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .initializers((GenericApplicationContext context) -> beans.forEach(bean -> register(context, bean)))
                .properties(Map.of(
                        "spring.config.name",
                        "no-file",
                        "spring.application.name",
                        "working",
                        "spring.datasource.url",
                        database,
                        "spring.datasource.username",
                        MessagingServers.USER,
                        "spring.datasource.password",
                        MessagingServers.PASSWORD,
                        "spring.datasource.hikari.register-mbeans",
                        "false",
                        "spring.flyway.locations",
                        "classpath:db/platform"))
                .properties("spring.main.banner-mode=off", "spring.jmx.enabled=false")
                .properties("spring.main.log-startup-info=false", "openmeet.work.poll-interval=50ms")
                .properties(settings)
                .run());
    }

    @SuppressWarnings("unchecked")
    private static <T> void register(GenericApplicationContext context, T bean) {
        context.registerBean(
                bean.getClass().getName() + "@" + System.identityHashCode(bean),
                (Class<T>) bean.getClass(),
                () -> bean);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    public WorkLedger ledger() {
        return new WorkLedger(jdbc());
    }

    <P> void enqueue(WorkKind<P> kind, String key, P payload) {
        inTransaction(() -> bean(Work.class).enqueue(kind, key, payload));
    }

    public void inTransaction(Runnable work) {
        new TransactionTemplate(bean(PlatformTransactionManager.class)).executeWithoutResult(status -> work.run());
    }

    /** How many rows are left that aren't recurring. */
    public long left() {
        return jdbc().sql("select count(*) from work where not recurring")
                .query(Long.class)
                .single();
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
        MetricsAutoConfiguration.class,
        CompositeMeterRegistryAutoConfiguration.class,
        SimpleMetricsExportAutoConfiguration.class,
        ServiceAutoConfiguration.class,
        WorkAutoConfiguration.class,
        MailSenderAutoConfiguration.class,
        MailAutoConfiguration.class
    })
    static class Parts {}
}
