package net.openmeet.gateway.body;

import net.openmeet.platform.problem.ProblemWriter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({BodySettings.class, AnswerSettings.class})
class BodyConfiguration {

    /** Only for requests that were admitted. */
    private static final int AFTER_LIMITS = -80;

    @Bean
    FilterRegistrationBean<WholeBodyFilter> wholeBodyFilter(BodySettings settings, ProblemWriter problems) {
        var registration = new FilterRegistrationBean<WholeBodyFilter>(new WholeBodyFilter(
                new BodyMemory(settings.bytesInMemory()), settings.anonymous().toBytes(), problems));
        registration.setOrder(AFTER_LIMITS);
        return registration;
    }

    @Bean
    FilterRegistrationBean<SteadyAnswerFilter> steadyAnswerFilter(AnswerSettings settings) {
        var registration = new FilterRegistrationBean<SteadyAnswerFilter>(new SteadyAnswerFilter(settings));
        registration.setOrder(AFTER_LIMITS);
        return registration;
    }
}
