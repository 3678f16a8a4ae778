package net.openmeet.gateway.rsvp;

import net.openmeet.gateway.upstream.Service;
import net.openmeet.gateway.upstream.UpstreamSettings;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class RsvpConfiguration {

    /** Before the routes, which lead the same path to the same service. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    RouterFunction<ServerResponse> rsvps(UpstreamSettings services, RestClient.Builder client) {
        Events events =
                new Events(client.baseUrl(services.base(Service.OCCURRENCE)).build());
        return RouterFunctions.route(
                RequestPredicates.PUT("/api/events/{slug}/rsvp"),
                new RsvpRelay(HandlerFunctions.http(), services.base(Service.ATTENDANCE), events));
    }
}
