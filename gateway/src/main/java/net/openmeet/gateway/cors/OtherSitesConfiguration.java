package net.openmeet.gateway.cors;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CorsSettings.class)
class OtherSitesConfiguration {

    /** Before cookies and tokens are looked at: questions whether a page may ask have neither. */
    private static final int BEFORE_SESSIONS = -120;

    @Bean
    FilterRegistrationBean<OtherSites> otherSites(CorsSettings settings) {
        var registration = new FilterRegistrationBean<OtherSites>(new OtherSites(settings.origins()));
        registration.setOrder(BEFORE_SESSIONS);
        registration.setEnabled(!settings.origins().isEmpty());
        return registration;
    }
}
