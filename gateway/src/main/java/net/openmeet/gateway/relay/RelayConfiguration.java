package net.openmeet.gateway.relay;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.net.URI;
import net.openmeet.gateway.client.ClientAddresses;
import net.openmeet.gateway.upstream.UpstreamSettings;
import org.apache.hc.client5.http.classic.HttpClient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RelayConfiguration {

    @Bean
    Relay relay(
            HttpClient client,
            UpstreamSettings services,
            @Value("${openmeet.public-url}") URI publicUrl,
            ClientAddresses clients,
            Tracer tracer,
            Propagator propagator) {
        return new Relay(client, services, new RelayedHeaders(publicUrl, clients), tracer, propagator);
    }
}
