package net.openmeet.gateway.registration;

import java.time.Duration;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.gateway.upstream.UpstreamClients;
import net.openmeet.gateway.upstream.UpstreamSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Registers members of an outside issuer. Our own provider knows everybody for whom it makes a token. */
@Configuration(proxyBeanMethods = false)
class RegistrationConfiguration {

    /** A write doesn't wait longer than this for its author's account. */
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    /** Before requests leave for a service. */
    private static final int BEFORE_RELAY = -70;

    @Bean
    FilterRegistrationBean<FirstWrites> firstWrites(
            @Value("${openmeet.issuer}") String issuer,
            @Value("${openmeet.public-url}") String provider,
            UpstreamSettings services,
            UpstreamClients clients,
            RestClient.Builder community) {
        HttpComponentsClientHttpRequestFactory requests = clients.requests(Service.COMMUNITY);
        requests.setReadTimeout(TIMEOUT);
        var registration = new FilterRegistrationBean<FirstWrites>(new FirstWrites(new Registrations(community
                .baseUrl(services.base(Service.COMMUNITY))
                .requestFactory(requests)
                .build())));
        registration.setOrder(BEFORE_RELAY);
        registration.setEnabled(!issuer.equals(provider));
        return registration;
    }
}
