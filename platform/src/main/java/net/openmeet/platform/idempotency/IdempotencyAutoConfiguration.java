package net.openmeet.platform.idempotency;

import java.time.Clock;
import net.openmeet.platform.consistency.CatchUp;
import net.openmeet.platform.consistency.ConsistencyAutoConfiguration;
import net.openmeet.platform.problem.ProblemAutoConfiguration;
import net.openmeet.platform.problem.ProblemWriter;
import net.openmeet.platform.service.ServiceAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Idempotency keys for every service that has a database. */
@AutoConfiguration(
        after = {
            ConsistencyAutoConfiguration.class,
            ProblemAutoConfiguration.class,
            ServiceAutoConfiguration.class,
            JdbcClientAutoConfiguration.class,
            TransactionAutoConfiguration.class
        })
@ConditionalOnBean(JdbcConnectionDetails.class)
public class IdempotencyAutoConfiguration {

    /** Spring Security's filter is at -100: the caller is known here. */
    private static final int AFTER_SECURITY = 0;

    @Bean
    IdempotencyKeys idempotencyKeys(JdbcClient jdbc, Clock clock) {
        return new IdempotencyKeys(jdbc, clock);
    }

    @Bean
    ExpiredKeys expiredIdempotencyKeys(IdempotencyKeys keys) {
        return new ExpiredKeys(keys);
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            IdempotencyKeys keys, CatchUp catchUp, PlatformTransactionManager transactions, ProblemWriter problems) {
        var registration = new FilterRegistrationBean<IdempotencyFilter>(
                new IdempotencyFilter(keys, catchUp, new TransactionTemplate(transactions), problems));
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }
}
