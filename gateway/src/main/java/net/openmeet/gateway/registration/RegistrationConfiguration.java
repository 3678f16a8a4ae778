package net.openmeet.gateway.registration;

import java.time.Duration;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.gateway.upstream.UpstreamSettings;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Registers members of an outside issuer. Our own provider knows everybody for whom it makes a token. */
@Configuration(proxyBeanMethods = false)
class RegistrationConfiguration implements WebMvcConfigurer {

    /** A write doesn't wait longer than this for its author's account. */
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private final boolean outside;
    private final Registrations registrations;

    RegistrationConfiguration(
            @Value("${openmeet.issuer}") String issuer,
            @Value("${openmeet.public-url}") String provider,
            UpstreamSettings services,
            CloseableHttpClient client,
            RestClient.Builder community) {
        HttpComponentsClientHttpRequestFactory requests = new HttpComponentsClientHttpRequestFactory(client);
        requests.setReadTimeout(TIMEOUT);
        this.outside = !issuer.equals(provider);
        this.registrations = new Registrations(community
                .baseUrl(services.base(Service.COMMUNITY))
                .requestFactory(requests)
                .build());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        if (outside) {
            registry.addInterceptor(new FirstWrites(registrations));
        }
    }
}
