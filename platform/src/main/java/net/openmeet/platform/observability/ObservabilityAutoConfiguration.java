package net.openmeet.platform.observability;

import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.task.TaskDecorator;
import org.springframework.http.server.observation.ServerRequestObservationConvention;

/** The service's name in log lines of requests and of scheduled work. Trace ids are there by Micrometer, metrics and health by Boot. */
@AutoConfiguration
public class ObservabilityAutoConfiguration {

    @Bean
    FilterRegistrationBean<ServiceNameFilter> serviceNameFilter(@Value("${spring.application.name}") String service) {
        var registration = new FilterRegistrationBean<ServiceNameFilter>(new ServiceNameFilter(service));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    ServerRequestObservationConvention shownRequests() {
        return new ShownRequests();
    }

    @Bean
    @ConditionalOnMissingBean
    TaskDecorator serviceNameDecorator(@Value("${spring.application.name}") String service) {
        return task -> () -> {
            MDC.put("service", service);
            try {
                task.run();
            } finally {
                MDC.remove("service");
            }
        };
    }
}
