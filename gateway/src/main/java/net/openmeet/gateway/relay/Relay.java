package net.openmeet.gateway.relay;

import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.gateway.upstream.ServiceFailure;
import net.openmeet.gateway.upstream.UpstreamClients;
import net.openmeet.gateway.upstream.UpstreamSettings;
import net.openmeet.platform.problem.ProblemException;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpMessage;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.ResourceAccessException;

/** Carries requests to services, with path, query and body as they were sent. */
public final class Relay {

    /** Percent-encoded, U+0000 to U+001F and U+007F to U+009F. */
    private static final Pattern CONTROL_CHARACTER =
            Pattern.compile("%(?:[01][0-9a-f]|7f|c2%[89][0-9a-f])", Pattern.CASE_INSENSITIVE);

    private final UpstreamClients clients;
    private final Map<Service, HttpHost> hosts = new EnumMap<>(Service.class);
    private final Map<Service, String> paths = new EnumMap<>(Service.class);
    private final RelayedHeaders headers;
    private final Tracer tracer;
    private final Propagator propagator;

    Relay(
            UpstreamClients clients,
            UpstreamSettings services,
            RelayedHeaders headers,
            Tracer tracer,
            Propagator propagator) {
        this.clients = clients;
        for (Service service : Service.values()) {
            URI base = services.base(service);
            hosts.put(service, HttpHost.create(base));
            paths.put(service, base.getRawPath());
        }
        this.headers = headers;
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** What the service answers to the request. */
    public Answer send(Service service, HttpServletRequest received) {
        return send(service, received, Map.of());
    }

    /**
     * The same with headers besides those that the caller sent.
     *
     * @throws ResourceAccessException if the service can't be reached, says nothing for too long, or isn't asked at the moment
     */
    public Answer send(Service service, HttpServletRequest received, Map<String, String> besides) {
        return send(clients.of(service), service, received, besides);
    }

    /** What the service answers for as long as somebody listens; it takes nothing of what there is for other answers. */
    public Answer stream(Service service, HttpServletRequest received) {
        return send(clients.streams(service), service, received, Map.of());
    }

    private Answer send(HttpClient client, Service service, HttpServletRequest received, Map<String, String> besides) {
        HttpHost host = Objects.requireNonNull(hosts.get(service));
        var request = new BasicClassicHttpRequest(received.getMethod(), host, target(service, received));
        headers.tell(received, request);
        besides.forEach(request::addHeader);
        continueTrace(request);
        try {
            addBody(received, request);
            return new Answer(service, client.executeOpen(host, request, null));
        } catch (IOException e) {
            ServiceFailure failure = ServiceFailure.of(service, e);
            throw new ResourceAccessException(received.getMethod() + " to " + failure.getMessage(), failure);
        }
    }

    private String target(Service service, HttpServletRequest received) {
        String path = paths.get(service) + received.getRequestURI();
        String query = received.getQueryString();
        if (query == null) {
            return path;
        }
        if (CONTROL_CHARACTER.matcher(query).find()) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST, "malformed-request", "The query has characters that are not allowed.");
        }
        return path + "?" + query;
    }

    private void continueTrace(HttpMessage request) {
        TraceContext trace = tracer.currentTraceContext().context();
        if (trace != null) {
            propagator.inject(trace, request, (unused, name, value) -> request.setHeader(name, value));
        }
    }

    /** It was read already, as a whole. */
    private static void addBody(HttpServletRequest received, ClassicHttpRequest request) throws IOException {
        if (received.getContentLengthLong() > 0 || received.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            request.setEntity(new ByteArrayEntity(received.getInputStream().readAllBytes(), null));
        }
    }
}
