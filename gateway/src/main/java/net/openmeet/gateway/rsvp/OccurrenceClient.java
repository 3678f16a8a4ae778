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

/** Asks occurrence-service for dates of series and standalone events, in a caller's name. */
final class OccurrenceClient {

    /** Who asks, and what they want to have happened before they are answered. */
    private static final List<String> CALLERS = List.of(HttpHeaders.AUTHORIZATION, VersionToken.AFTER_HEADER, "Prefer");

    private final RestClient client;

    OccurrenceClient(RestClient client) {
        this.client = client;
    }

    /** The occurrence of that slug, stored or virtual; or the problem with that. */
    ResponseEntity<ObjectNode> find(String slug, HttpHeaders caller) {
        return ask(HttpMethod.GET, caller, "/api/events/{slug}", slug);
    }

    /** The virtual date, which is stored from now on; or the problem with that. */
    ResponseEntity<ObjectNode> store(ObjectNode virtual, HttpHeaders caller) {
        return ask(
                HttpMethod.PUT,
                caller,
                "/api/series/{series}/occurrences/{recurrenceId}",
                virtual.path("series").asString(),
                virtual.path("recurrenceId").asString());
    }

    private ResponseEntity<ObjectNode> ask(HttpMethod method, HttpHeaders caller, String path, Object... variables) {
        return client.method(method)
                .uri(path, variables)
                .headers(headers -> CALLERS.forEach(name -> headers.addAll(name, caller.getOrEmpty(name))))
                .retrieve()
                .onStatus(OccurrenceClient::isForTheCaller, (request, response) -> {})
                .toEntity(ObjectNode.class);
    }

    private static boolean isForTheCaller(HttpStatusCode status) {
        return status.is4xxClientError() || status.isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE);
    }
}
