package net.openmeet.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import net.openmeet.platform.problem.ProblemException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Carries requests with path and query as they were sent. Spring's own reads the parameters and writes them anew: others than were sent, and
 * none at all where they can't be read.
 */
final class FaithfulRelay extends ProxyExchangeHandlerFunction {

    private final ProxyExchange exchange;
    private final ObjectProvider<RequestHttpHeadersFilter> onTheWay;
    private final ObjectProvider<ResponseHttpHeadersFilter> onTheWayBack;

    FaithfulRelay(
            ProxyExchange exchange,
            ObjectProvider<RequestHttpHeadersFilter> onTheWay,
            ObjectProvider<ResponseHttpHeadersFilter> onTheWayBack) {
        super(exchange, onTheWay, onTheWayBack);
        this.exchange = exchange;
        this.onTheWay = onTheWay;
        this.onTheWayBack = onTheWayBack;
    }

    @Override
    public ServerResponse handle(ServerRequest request) {
        return exchange.exchange(exchange.request(request)
                .uri(target(request))
                .headers(sent(request))
                .responseConsumer(
                        (answer, response) -> response.headers().putAll(returned(answer.getHeaders(), response)))
                .build());
    }

    private static URI target(ServerRequest request) {
        URI service = (URI) request.attribute(MvcUtils.GATEWAY_REQUEST_URL_ATTR)
                .orElseThrow(() -> new IllegalStateException("No service was chosen"));
        HttpServletRequest received = request.servletRequest();
        String query = received.getQueryString() == null ? "" : received.getQueryString();
        try {
            if (QueryText.isReadable(query)) {
                return new URI(service + received.getRequestURI() + (query.isEmpty() ? "" : "?" + query));
            }
        } catch (URISyntaxException _) {
            // The same to a caller.
        }
        throw new ProblemException(
                HttpStatus.BAD_REQUEST,
                "malformed-request",
                "The query isn't percent-encoded UTF-8, or has characters that are not allowed.");
    }

    private HttpHeaders sent(ServerRequest request) {
        HttpHeaders headers = request.headers().asHttpHeaders();
        for (RequestHttpHeadersFilter filter : onTheWay.orderedStream().toList()) {
            headers = filter.apply(headers, request);
        }
        headers.remove(HttpHeaders.HOST);
        return headers;
    }

    private HttpHeaders returned(HttpHeaders received, ServerResponse response) {
        HttpHeaders headers = received;
        for (ResponseHttpHeadersFilter filter : onTheWayBack.orderedStream().toList()) {
            headers = filter.apply(headers, response);
        }
        return headers;
    }
}
