package net.openmeet.gateway.rsvp;

import java.util.List;
import net.openmeet.platform.consistency.VersionToken;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.node.ObjectNode;

/** What occurrence-service knows of an event, asked in a caller's name. */
final class Events {

    /** Who asks, and what they want to have happened before they are answered. */
    private static final List<String> CALLERS = List.of(HttpHeaders.AUTHORIZATION, VersionToken.AFTER_HEADER, "Prefer");

    private final RestClient client;

    Events(RestClient client) {
        this.client = client;
    }

    /** The event, which is stored from now on if it was a computed date of a series; or the problem with that. */
    ResponseEntity<ObjectNode> stored(String slug, HttpHeaders caller) {
        ResponseEntity<ObjectNode> found = ask(HttpMethod.GET, caller, "/api/events/{slug}", slug);
        ObjectNode event = found.getBody();
        if (!found.getStatusCode().is2xxSuccessful()
                || event == null
                || event.path("stored").asBoolean()) {
            return found;
        }
        return ask(
                HttpMethod.PUT,
                caller,
                "/api/series/{series}/occurrences/{recurrenceId}",
                event.path("series").asString(),
                event.path("recurrenceId").asString());
    }

    private ResponseEntity<ObjectNode> ask(HttpMethod method, HttpHeaders caller, String path, Object... variables) {
        return client.method(method)
                .uri(path, variables)
                .headers(headers -> CALLERS.forEach(name -> headers.addAll(name, caller.getOrEmpty(name))))
                .retrieve()
                .onStatus(Events::isForTheCaller, (request, response) -> {})
                .toEntity(ObjectNode.class);
    }

    private static boolean isForTheCaller(HttpStatusCode status) {
        return status.is4xxClientError() || status.isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE);
    }
}
