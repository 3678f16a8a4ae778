package net.openmeet.gateway.rsvp;

import java.net.URI;
import java.util.Objects;
import net.openmeet.platform.consistency.VersionToken;
import net.openmeet.platform.web.RepeatableRequest;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes RSVPs to attendance-service. One for an event that is not known there is asked again as soon as it is, if there is such an event: a
 * virtual date of a series is stored by its first answer, and the news of a date just stored may still be on its way.
 */
final class RsvpRelay implements HandlerFunction<ServerResponse> {

    private final HandlerFunction<ServerResponse> relay;
    private final URI attendance;
    private final Events events;

    RsvpRelay(HandlerFunction<ServerResponse> relay, URI attendance, Events events) {
        this.relay = relay;
        this.attendance = attendance;
        this.events = events;
    }

    @Override
    public ServerResponse handle(ServerRequest received) throws Exception {
        ServerRequest request =
                ServerRequest.create(RepeatableRequest.of(received.servletRequest()), received.messageConverters());
        MvcUtils.setRequestUrl(request, attendance);
        ServerResponse answer = relay.handle(request);
        return answer.statusCode() == HttpStatus.NOT_FOUND
                ? onceKnown(received.pathVariable("slug"), request, answer)
                : answer;
    }

    private ServerResponse onceKnown(String slug, ServerRequest request, ServerResponse unknown) throws Exception {
        ResponseEntity<ObjectNode> event;
        try {
            event = events.stored(slug, request.headers().asHttpHeaders());
        } catch (RuntimeException failure) {
            discardAnswer(request);
            throw failure;
        }
        if (event.getStatusCode() == HttpStatus.NOT_FOUND) {
            return unknown;
        }
        discardAnswer(request);
        String version = event.getHeaders().getFirst(VersionToken.HEADER);
        return version == null ? problem(request, event) : relay.handle(after(version, request));
    }

    private static ServerRequest after(String version, ServerRequest request) {
        return ServerRequest.from(request)
                .header(VersionToken.AFTER_HEADER, version)
                .build();
    }

    private static ServerResponse problem(ServerRequest request, ResponseEntity<ObjectNode> refused) {
        ObjectNode problem = Objects.requireNonNull(refused.getBody(), "a problem has a body");
        problem.put("instance", request.path());
        return ServerResponse.status(refused.getStatusCode())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .headers(headers -> headers.addAll(
                        HttpHeaders.RETRY_AFTER, refused.getHeaders().getOrEmpty(HttpHeaders.RETRY_AFTER)))
                .body(problem);
    }

    /** Gives the connection back. */
    private static void discardAnswer(ServerRequest request) {
        ClientHttpResponse answer = MvcUtils.getAttribute(request, MvcUtils.CLIENT_RESPONSE_ATTR);
        if (answer != null) {
            answer.close();
        }
    }
}
