package net.openmeet.gateway.headers;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BrowserSettings.class)
class HeaderConfiguration {

    @Bean
    FilterRegistrationBean<BrowserHeaders> browserHeaders(
            @Value("${openmeet.public-url}") URI publicUrl, BrowserSettings settings) {
        boolean httpsOnly = settings.httpsOnly() && "https".equals(publicUrl.getScheme());
        var registration = new FilterRegistrationBean<BrowserHeaders>(
                new BrowserHeaders(httpsOnly ? settings.httpsOnlyFor() : null));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
