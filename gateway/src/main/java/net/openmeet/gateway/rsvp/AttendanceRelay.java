package net.openmeet.gateway.rsvp;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.openmeet.gateway.relay.Answer;
import net.openmeet.gateway.relay.Relay;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.consistency.VersionToken;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.UriUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes what is asked about the answers for an event to attendance-service. What that doesn't know is looked for in occurrence-service: the
 * news of a date just stored may still be on its way, so it is asked again as soon as it has heard; and a virtual date is nobody's to know
 * but occurrence-service's. Its first RSVP has it stored, everything else finds it without answers. So is whether a name still leads on:
 * attendance-service knows who had it, and not that a virtual date has it again.
 */
public final class AttendanceRelay {

    private static final PathPattern ANSWERS = PathPatternParser.defaultInstance.parse("/api/events/{slug}/{*part}");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "PUT", "DELETE");
    private static final Set<Integer> NOT_BY_THAT_NAME =
            Set.of(HttpStatus.NOT_FOUND.value(), HttpStatus.PERMANENT_REDIRECT.value());

    private final Relay relay;
    private final OccurrenceClient occurrences;
    private final List<HttpMessageConverter<?>> converters;

    AttendanceRelay(Relay relay, OccurrenceClient occurrences, JsonMapper json) {
        this.relay = relay;
        this.occurrences = occurrences;
        this.converters = List.of(new JacksonJsonHttpMessageConverter(json));
    }

    /** Answers a request for the part of an event that attendance-service knows. Its body, if any, can be read more than once. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Answer first = relay.send(Service.ATTENDANCE, request);
        if (NOT_BY_THAT_NAME.contains(first.status()) && isOfAnEvent(request)) {
            onceKnown(request, response, first);
        } else {
            first.passOn(response);
        }
    }

    /** Who follows a series, attendance-service alone knows. */
    private static boolean isOfAnEvent(HttpServletRequest request) {
        return METHODS.contains(request.getMethod())
                && ANSWERS.matches(PathContainer.parsePath(request.getRequestURI()));
    }

    private void onceKnown(HttpServletRequest received, HttpServletResponse response, Answer unknown)
            throws ServletException, IOException {
        try (unknown) {
            ServerRequest request = ServerRequest.create(received, converters);
            Map<String, String> path = path(received);
            ResponseEntity<ObjectNode> event = event(named(path, "slug"), request);
            if (event.getStatusCode() == HttpStatus.NOT_FOUND && unknown.status() == HttpStatus.NOT_FOUND.value()) {
                unknown.passOn(response);
                return;
            }
            unknown.discard();
            String version = event.getHeaders().getFirst(VersionToken.HEADER);
            if (version != null && isStored(event)) {
                relay.send(Service.ATTENDANCE, received, Map.of(VersionToken.AFTER_HEADER, version))
                        .passOn(response);
            } else {
                answer(event, request, named(path, "part")).writeTo(received, response, () -> converters);
            }
        }
    }

    private static Map<String, String> path(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return Objects.requireNonNull(ANSWERS.matchAndExtract(path), "no route leads here")
                .getUriVariables();
    }

    private static String named(Map<String, String> path, String name) {
        return Objects.requireNonNull(path.get(name));
    }

    /** The event; a virtual date that is to be answered is stored from now on. */
    private ResponseEntity<ObjectNode> event(String slug, ServerRequest request) {
        HttpHeaders caller = request.headers().asHttpHeaders();
        ResponseEntity<ObjectNode> event = occurrences.find(slug, caller);
        ObjectNode found = event.getBody();
        if (!request.method().equals(HttpMethod.PUT) || found == null || !isVirtual(event, found)) {
            return event;
        }
        ResponseEntity<ObjectNode> stored = occurrences.store(found, caller);
        // It was carried over in between: where it is now is asked for by the name that the caller has for it.
        return stored.getStatusCode().is3xxRedirection() ? occurrences.find(slug, caller) : stored;
    }

    private static boolean isVirtual(ResponseEntity<ObjectNode> event, ObjectNode found) {
        return event.getStatusCode().is2xxSuccessful() && !found.path("stored").asBoolean();
    }

    private static boolean isStored(ResponseEntity<ObjectNode> event) {
        return event.getStatusCode().is2xxSuccessful()
                && Objects.requireNonNull(event.getBody()).path("stored").asBoolean();
    }

    private static ServerResponse answer(ResponseEntity<ObjectNode> event, ServerRequest request, String part) {
        if (event.getStatusCode().is3xxRedirection()) {
            return moved(event, part);
        }
        ObjectNode found = Objects.requireNonNull(event.getBody(), "an event and a problem have a body");
        return isVirtual(event, found) ? answer(new VirtualDate(found), request, part) : problem(request, event, found);
    }

    private static ServerResponse answer(VirtualDate date, ServerRequest request, String part) {
        return switch (part) {
            case "/attendance" -> date.attendance(request);
            case "/attendees" -> date.attendees(request);
            case "/rsvp" -> request.method().equals(HttpMethod.DELETE) ? date.withdrawal(request) : date.rsvp(request);
            default -> throw date.noAttendee();
        };
    }

    /** To the same place of the event where it is now. */
    private static ServerResponse moved(ResponseEntity<ObjectNode> event, String part) {
        String path = Objects.requireNonNull(event.getHeaders().getFirst(HttpHeaders.LOCATION));
        return ServerResponse.status(event.getStatusCode())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .location(URI.create(path + UriUtils.encodePath(part, StandardCharsets.UTF_8)))
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
}
