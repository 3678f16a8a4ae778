package net.openmeet.gateway.routing;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.openmeet.gateway.client.ClientAddresses;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What a service is told about the original request. Callers can't say it themselves: whatever they claim about host, scheme or address
 * is dropped, and replaced by what the gateway knows: its public URL, and the address as far as {@link ClientAddresses} believes it.
 */
final class RelayedHeaders implements RequestHttpHeadersFilter, Ordered {

    private static final Set<String> CLAIMS =
            Set.of("forwarded", "x-real-ip", "x-client-ip", "true-client-ip", "x-cluster-client-ip");
    private static final Set<String> HOP_BY_HOP = Set.of("expect", "proxy-connection");

    private final URI publicUrl;
    private final ClientAddresses clients;

    RelayedHeaders(String publicUrl, ClientAddresses clients) {
        this.publicUrl = URI.create(publicUrl);
        this.clients = clients;
    }

    @Override
    public HttpHeaders apply(HttpHeaders received, ServerRequest request) {
        Set<String> named = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        // RFC 9110, 7.6.1: what Connection names is for this hop only.
        received.getOrEmpty(HttpHeaders.CONNECTION)
                .forEach(value -> named.addAll(StringUtils.commaDelimitedListToSet(value.replace(" ", ""))));
        HttpHeaders relayed = new HttpHeaders();
        received.forEach((name, values) -> {
            if (!named.contains(name) && isRelayed(name.toLowerCase(Locale.ROOT))) {
                relayed.put(name, List.copyOf(values));
            }
        });
        String contentType = request.servletRequest().getHeader(HttpHeaders.CONTENT_TYPE);
        if (contentType != null) {
            // As it was sent: Spring adds a charset to every type.
            relayed.set(HttpHeaders.CONTENT_TYPE, contentType);
        }
        relayed.set("X-Forwarded-For", clients.of(request.servletRequest()).text());
        relayed.set("X-Forwarded-Proto", publicUrl.getScheme());
        relayed.set("X-Forwarded-Host", publicUrl.getAuthority());
        return relayed;
    }

    private static boolean isRelayed(String name) {
        return !name.startsWith("x-forwarded-")
                && !name.startsWith("x-original-")
                && !CLAIMS.contains(name)
                && !HOP_BY_HOP.contains(name);
    }

    /** After Spring's own filters, which drop the forwarding headers without exception. */
    @Override
    public int getOrder() {
        return 1;
    }
}
