package net.openmeet.gateway.rsvp;

import java.net.URI;
import java.util.Objects;
import net.openmeet.platform.consistency.VersionToken;
import net.openmeet.platform.web.RepeatableRequest;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes what is asked about the answers for an event to attendance-service. What that doesn't know is looked for in occurrence-service: the
 * news of a date just stored may still be on its way, so it is asked again as soon as it has heard; and a virtual date is nobody's to know
 * but occurrence-service's. Its first RSVP has it stored, everything else finds it without answers.
 */
final class AttendanceRelay implements HandlerFunction<ServerResponse> {

    private final HandlerFunction<ServerResponse> relay;
    private final URI attendance;
    private final OccurrenceClient occurrences;

    AttendanceRelay(HandlerFunction<ServerResponse> relay, URI attendance, OccurrenceClient occurrences) {
        this.relay = relay;
        this.attendance = attendance;
        this.occurrences = occurrences;
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
            event = event(slug, request);
        } catch (RuntimeException failure) {
            discardAnswer(request);
            throw failure;
        }
        if (event.getStatusCode() == HttpStatus.NOT_FOUND) {
            return unknown;
        }
        discardAnswer(request);
        if (event.getStatusCode().is3xxRedirection()) {
            return moved(request, event);
        }
        ObjectNode found = Objects.requireNonNull(event.getBody(), "an event and a problem have a body");
        if (isVirtual(event, found)) {
            return answer(new VirtualDate(found), request);
        }
        String version = event.getHeaders().getFirst(VersionToken.HEADER);
        return version == null ? problem(request, event, found) : relay.handle(after(version, request));
    }

    /** The event; a virtual date that is to be answered is stored from now on. */
    private ResponseEntity<ObjectNode> event(String slug, ServerRequest request) {
        HttpHeaders caller = request.headers().asHttpHeaders();
        ResponseEntity<ObjectNode> event = occurrences.find(slug, caller);
        ObjectNode found = event.getBody();
        return request.method().equals(HttpMethod.PUT) && found != null && isVirtual(event, found)
                ? occurrences.store(found, caller)
                : event;
    }

    private static boolean isVirtual(ResponseEntity<ObjectNode> event, ObjectNode found) {
        return event.getStatusCode().is2xxSuccessful() && !found.path("stored").asBoolean();
    }

    private static ServerResponse answer(VirtualDate date, ServerRequest request) {
        return switch (request.pathVariable("part")) {
            case "attendance" -> date.attendance(request);
            case "attendees" -> date.attendees(request);
            default -> request.method().equals(HttpMethod.DELETE) ? date.withdrawal(request) : date.rsvp(request);
        };
    }

    /** To the same place of the event where it is now. */
    private static ServerResponse moved(ServerRequest request, ResponseEntity<ObjectNode> event) {
        String path = Objects.requireNonNull(event.getHeaders().getFirst(HttpHeaders.LOCATION));
        return ServerResponse.status(event.getStatusCode())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .location(URI.create(path + "/" + request.pathVariable("part")))
                .build();
    }

    private static ServerRequest after(String version, ServerRequest request) {
        return ServerRequest.from(request)
                .header(VersionToken.AFTER_HEADER, version)
                .build();
    }

    private static ServerResponse problem(
            ServerRequest request, ResponseEntity<ObjectNode> refused, ObjectNode problem) {
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
