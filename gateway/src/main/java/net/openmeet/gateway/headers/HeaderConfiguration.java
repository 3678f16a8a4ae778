package net.openmeet.gateway.headers;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class HeaderConfiguration {

    @Bean
    FilterRegistrationBean<BrowserHeaders> browserHeaders(@Value("${openmeet.public-url}") URI publicUrl) {
        var registration =
                new FilterRegistrationBean<BrowserHeaders>(new BrowserHeaders("https".equals(publicUrl.getScheme())));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
