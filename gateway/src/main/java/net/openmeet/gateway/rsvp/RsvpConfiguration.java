package net.openmeet.gateway.rsvp;

import net.openmeet.gateway.relay.Relay;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.gateway.upstream.UpstreamClients;
import net.openmeet.gateway.upstream.UpstreamSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class RsvpConfiguration {

    @Bean
    AttendanceRelay attendanceRelay(
            Relay relay,
            UpstreamSettings services,
            UpstreamClients clients,
            RestClient.Builder client,
            JsonMapper json) {
        var occurrences = new OccurrenceClient(client.baseUrl(services.base(Service.OCCURRENCE))
                .requestFactory(clients.requests(Service.OCCURRENCE))
                .build());
        return new AttendanceRelay(relay, occurrences, json);
    }
}
