package net.openmeet.platform.erasure;

import java.time.Clock;
import net.openmeet.platform.security.ErasedAccounts;
import net.openmeet.platform.security.InternalAccess;
import net.openmeet.platform.security.InternalTokens;
import net.openmeet.platform.security.MergedAccounts;
import net.openmeet.platform.security.SecurityAutoConfiguration;
import net.openmeet.platform.work.Work;
import net.openmeet.platform.work.WorkAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets a service forget accounts that answers somebody when it has, merge them, and tell people what it knows of them. */
@AutoConfiguration(before = WorkAutoConfiguration.class, after = SecurityAutoConfiguration.class)
@ConditionalOnBean(ErasureAnswers.class)
public final class ErasureAutoConfiguration {

    private static final int SECONDS_OF_TELLING = 120;

    @Bean
    PersonalRows personalRows(JdbcClient jdbc, @Value("${spring.application.name}") String service) {
        return new PersonalRows(PersonalData.of(service), jdbc);
    }

    @Bean
    PersonalTelling personalTelling(
            PersonalRows personalRows,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            @Value("${spring.application.name}") String service) {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        reading.setTimeout(SECONDS_OF_TELLING);
        return new PersonalTelling(service, PersonalData.of(service), personalRows, jdbc, reading);
    }

    @Bean
    Forgetting forgetting(
            ObjectProvider<Forgets> forgets, PersonalRows personalRows, ErasureAnswers answers, Clock clock) {
        return new Forgetting(forgets.orderedStream().toList(), personalRows, answers, clock);
    }

    @Bean
    AccountErasure accountErasure(ErasedAccounts erased, Work work) {
        return new AccountErasure(erased, work);
    }

    @Bean
    Merging merging(ObjectProvider<Merges> merges, PersonalRows personalRows, MergedAccounts merged, Clock clock) {
        return new Merging(merges.orderedStream().toList(), personalRows, merged, clock);
    }

    @Bean
    AccountMerging accountMerging(MergedAccounts merged, Work work) {
        return new AccountMerging(merged, work);
    }

    /** What the others are asked for by community-service, which has a chain of its own for what it is asked. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(name = "internalChain")
    static class AskedByOthers {

        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE + 1)
        SecurityFilterChain personalDataChain(HttpSecurity http, InternalAccess access) {
            return access.chain(http, InternalTokens.PERSONAL_DATA);
        }

        @Bean
        PersonalDataController personalDataController(PersonalTelling personalTelling) {
            return new PersonalDataController(personalTelling);
        }
    }
}
