package net.openmeet.gateway.relay;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.net.URI;
import net.openmeet.gateway.client.ClientAddresses;
import net.openmeet.gateway.upstream.UpstreamClients;
import net.openmeet.gateway.upstream.UpstreamSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RelayConfiguration {

    @Bean
    Relay relay(
            UpstreamClients clients,
            UpstreamSettings services,
            @Value("${openmeet.public-url}") URI publicUrl,
            ClientAddresses addresses,
            Tracer tracer,
            Propagator propagator) {
        return new Relay(clients, services, new RelayedHeaders(publicUrl, addresses), tracer, propagator);
    }
}
