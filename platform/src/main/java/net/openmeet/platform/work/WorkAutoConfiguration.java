package net.openmeet.platform.work;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import net.openmeet.platform.service.ServiceAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Durable work for every service that has a database. */
@AutoConfiguration(
        after = {ServiceAutoConfiguration.class, JdbcClientAutoConfiguration.class, TransactionAutoConfiguration.class},
        afterName = "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@ConditionalOnBean(JdbcConnectionDetails.class)
@EnableConfigurationProperties(WorkSettings.class)
public final class WorkAutoConfiguration {

    @Bean
    WorkRows workRows(JdbcClient jdbc) {
        return new WorkRows(jdbc);
    }

    @Bean
    WakeUps workWakeUps() {
        return new WakeUps();
    }

    @Bean
    Work work(WorkRows workRows, WakeUps workWakeUps) {
        return new TransactionalWork(workRows, new Payloads(), workWakeUps);
    }

    @Bean
    Outward outward(@Value("${openmeet.outward:on}") boolean outward, MeterRegistry registry) {
        var setting = new Outward(outward);
        setting.bindTo(registry);
        return setting;
    }

    @Bean
    ForgettingUnknownCalls forgettingUnknownCalls(WorkRows workRows, WorkSettings settings) {
        return new ForgettingUnknownCalls(workRows, settings);
    }

    @Bean
    WorkBacklog workBacklog(JdbcClient jdbc) {
        return new WorkBacklog(jdbc);
    }

    @Bean
    WorkHealth workHealthIndicator(WorkBacklog workBacklog, Outward outward) {
        return new WorkHealth(workBacklog, outward);
    }

    @Bean
    WorkLifecycle workLifecycle(
            WorkRows workRows,
            WakeUps workWakeUps,
            WorkBacklog workBacklog,
            Outward outward,
            ObjectProvider<WorkHandler<?>> handlers,
            ObjectProvider<RecurringWork> recurring,
            ObjectProvider<OutsideCall<?, ?>> calls,
            PlatformTransactionManager transactions,
            WorkSettings settings,
            Clock clock,
            MeterRegistry registry,
            @Value("${spring.application.name}") String service) {
        var transaction = new TransactionTemplate(transactions);
        var meters = new WorkMeters(registry);
        var parts = new WorkParts(
                workRows, new Payloads(), transaction, new Attempts(workRows, transaction, meters), meters, clock);
        List<RecurringWork> schedule = recurring.orderedStream().toList();
        List<Execution> inward = Stream.<Execution>concat(
                        handlers.orderedStream().map(handler -> EffectExecution.of(handler, parts)),
                        schedule.stream().map(work -> EffectExecution.of(work, parts)))
                .toList();
        List<Execution> outgoing = calls.orderedStream()
                .<Execution>map(call -> new CallExecution<>(call, settings.callMargin(), parts))
                .toList();
        List<String> kinds = Stream.concat(inward.stream(), outgoing.stream())
                .map(execution -> execution.kind().name())
                .toList();
        meters.register(kinds);
        workBacklog.bindTo(registry, kinds);
        return new WorkLifecycle(
                service,
                workRows,
                outward.isOn()
                        ? Stream.concat(inward.stream(), outgoing.stream()).toList()
                        : inward,
                schedule.stream().map(RecurringWork::name).toList(),
                workWakeUps,
                settings,
                clock);
    }
}
