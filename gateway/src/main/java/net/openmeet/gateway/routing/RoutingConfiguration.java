package net.openmeet.gateway.routing;

import net.openmeet.gateway.client.ClientAddresses;
import net.openmeet.gateway.upstream.UpstreamSettings;
import net.openmeet.platform.security.OpenHandlers;
import net.openmeet.platform.security.OwnHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Carries requests along the {@link Route}s. */
@Configuration(proxyBeanMethods = false)
class RoutingConfiguration {

    @Bean
    RouterFunction<ServerResponse> routes(UpstreamSettings services, OwnHost ownHost) {
        return Route.ALL.stream()
                .map(route -> function(route, services, ownHost))
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    /** Every service decides for itself who may call what; the gateway's own files are for everybody. */
    @Bean
    OpenHandlers openHandlers() {
        return handler -> handler instanceof HandlerFunction || handler instanceof ResourceHttpRequestHandler;
    }

    @Bean
    RequestHttpHeadersFilter relayedHeaders(
            @Value("${openmeet.public-url}") String publicUrl, ClientAddresses clients) {
        return new RelayedHeaders(publicUrl, clients);
    }

    @Bean
    @Primary
    ProxyExchangeHandlerFunction faithfulRelay(
            ProxyExchange exchange,
            ObjectProvider<RequestHttpHeadersFilter> onTheWay,
            ObjectProvider<ResponseHttpHeadersFilter> onTheWayBack) {
        return new FaithfulRelay(exchange, onTheWay, onTheWayBack);
    }

    private static RouterFunction<ServerResponse> function(Route route, UpstreamSettings services, OwnHost ownHost) {
        HandlerFunction<ServerResponse> relay = HandlerFunctions.http();
        return RouterFunctions.route(anyOf(route), request -> {
            if (route.demo()) {
                ownHost.require(request.servletRequest());
            }
            MvcUtils.setRequestUrl(request, services.base(route.service()));
            return relay.handle(request);
        });
    }

    private static RequestPredicate anyOf(Route route) {
        return route.paths().stream()
                .map(RequestPredicates::path)
                .reduce(RequestPredicate::or)
                .orElseThrow();
    }
}
