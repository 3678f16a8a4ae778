package net.openmeet.gateway.rsvp;

import net.openmeet.gateway.upstream.Service;
import net.openmeet.gateway.upstream.UpstreamSettings;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
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
    RouterFunction<ServerResponse> answers(UpstreamSettings services, RestClient.Builder client) {
        var occurrences = new OccurrenceClient(
                client.baseUrl(services.base(Service.OCCURRENCE)).build());
        return RouterFunctions.route(
                RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.PUT, HttpMethod.DELETE)
                        .and(RequestPredicates.path("/api/events/{slug}/{part:rsvp|attendance|attendees}")),
                new AttendanceRelay(HandlerFunctions.http(), services.base(Service.ATTENDANCE), occurrences));
    }
}
