package net.openmeet.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
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

    /** Percent-encoded, U+0000 to U+001F and U+007F to U+009F. */
    private static final Pattern CONTROL_CHARACTER =
            Pattern.compile("%(?:[01][0-9a-f]|7f|c2%[89][0-9a-f])", Pattern.CASE_INSENSITIVE);

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
        String query = received.getQueryString() == null ? "" : "?" + received.getQueryString();
        if (CONTROL_CHARACTER.matcher(query).find()) {
            throw malformed();
        }
        try {
            return new URI(service + received.getRequestURI() + query);
        } catch (URISyntaxException _) {
            throw malformed();
        }
    }

    private static ProblemException malformed() {
        return new ProblemException(
                HttpStatus.BAD_REQUEST, "malformed-request", "The query has characters that are not allowed.");
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
