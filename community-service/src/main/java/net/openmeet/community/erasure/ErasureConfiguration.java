package net.openmeet.community.erasure;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import net.openmeet.platform.erasure.ErasureAnswers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Notes what this service has forgotten itself, and measures who hasn't been forgotten for long. */
@Configuration(proxyBeanMethods = false)
class ErasureConfiguration {

    private static final Duration LONG = Duration.ofDays(1);

    @Bean
    ErasureAnswers ownErasures(Erasures erasures, @Value("${spring.application.name}") String service) {
        return (account, at) -> erasures.forgotten(account.id(), service, at);
    }

    @Bean
    Gauge unansweredErasures(Erasures erasures, MeterRegistry registry, Clock clock) {
        return Gauge.builder(
                        "openmeet.erasures.unanswered",
                        erasures,
                        open -> open.openSince(clock.instant().minus(LONG)))
                .description("Accounts erased more than a day ago that some service hasn't forgotten")
                .register(registry);
    }
}
