package net.openmeet.gateway.limits;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import net.openmeet.gateway.client.ClientAddresses;
import net.openmeet.platform.problem.ProblemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitSettings.class)
class LimitConfiguration {

    /** Spring Security's filter is at -100: the caller is known here. */
    private static final int AFTER_SECURITY = -90;

    @Bean
    LeaseDatabase leaseDatabase(
            @Value("${openmeet.database.url}") String url,
            @Value("${openmeet.database.user}") String user,
            @Value("${openmeet.database.password}") String password) {
        return new LeaseDatabase(url, user, password);
    }

    @Bean
    Leasing leasing(LeaseDatabase database, LimitSettings settings) {
        return new Leasing(database, settings.window());
    }

    @Bean
    FilterRegistrationBean<LimitFilter> limitFilter(
            LimitSettings settings,
            Clock clock,
            Leasing leasing,
            ClientAddresses addresses,
            MeterRegistry meters,
            ProblemWriter problems) {
        var registration = new FilterRegistrationBean<LimitFilter>(new LimitFilter(
                new Allowances(settings, clock, leasing),
                new Places(settings.atOnce()),
                new Places(settings.streams()),
                addresses,
                new LimitMeters(meters),
                problems));
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }
}
