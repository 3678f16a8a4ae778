package net.openmeet.gateway.report;

import net.openmeet.gateway.relay.Relay;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.gateway.upstream.UpstreamClients;
import net.openmeet.gateway.upstream.UpstreamSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    @Bean
    ReportRelay reportRelay(
            Relay relay,
            UpstreamSettings services,
            UpstreamClients clients,
            RestClient.Builder client,
            JsonMapper json) {
        var things = new SeenThings(
                asking(Service.SERIES, services, clients, client),
                asking(Service.OCCURRENCE, services, clients, client));
        return new ReportRelay(relay, things, json);
    }

    private static RestClient asking(
            Service service, UpstreamSettings services, UpstreamClients clients, RestClient.Builder client) {
        return client.clone()
                .baseUrl(services.base(service))
                .requestFactory(clients.requests(service))
                .build();
    }
}
