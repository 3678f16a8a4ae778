package net.openmeet.platform.erasure;

import java.time.Clock;
import net.openmeet.platform.security.ErasedAccounts;
import net.openmeet.platform.security.SecurityAutoConfiguration;
import net.openmeet.platform.work.Work;
import net.openmeet.platform.work.WorkAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets a service forget accounts that answers somebody when it has. */
@AutoConfiguration(before = WorkAutoConfiguration.class, after = SecurityAutoConfiguration.class)
@ConditionalOnBean(ErasureAnswers.class)
public final class ErasureAutoConfiguration {

    @Bean
    PersonalRows personalRows(JdbcClient jdbc, @Value("${spring.application.name}") String service) {
        return new PersonalRows(PersonalData.of(service), jdbc);
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
}
