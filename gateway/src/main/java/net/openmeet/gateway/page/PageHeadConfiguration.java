package net.openmeet.gateway.page;

import java.net.URI;
import java.time.Duration;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.gateway.upstream.UpstreamClients;
import net.openmeet.gateway.upstream.UpstreamSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

@Configuration(proxyBeanMethods = false)
class PageHeadConfiguration {

    /** Whoever opens the page waits for its head; without it all is there but previews of links. */
    private static final Duration LONGEST = Duration.ofSeconds(1);

    @Bean
    PageHeads pageHeads(
            UpstreamSettings services,
            UpstreamClients clients,
            RestClient.Builder client,
            @Value("${openmeet.public-url}") URI site) {
        return new PageHeads(
                asking(Service.SERIES, services, clients, client),
                asking(Service.OCCURRENCE, services, clients, client),
                asking(Service.COMMUNITY, services, clients, client),
                site);
    }

    private static RestClient asking(
            Service service, UpstreamSettings services, UpstreamClients clients, RestClient.Builder client) {
        HttpComponentsClientHttpRequestFactory requests = clients.requests(service);
        requests.setReadTimeout(LONGEST);
        return client.clone()
                .baseUrl(services.base(service))
                .requestFactory(requests)
                .build();
    }
}
