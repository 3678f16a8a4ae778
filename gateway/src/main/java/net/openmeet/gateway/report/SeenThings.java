package net.openmeet.gateway.report;

import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.node.ObjectNode;

/** Asks services for series and events in a caller's name. */
final class SeenThings {

    private final RestClient series;
    private final RestClient occurrences;

    SeenThings(RestClient series, RestClient occurrences) {
        this.series = series;
        this.occurrences = occurrences;
    }

    /** The series of that slug, as {@code series/ID}, if the caller sees one. */
    Optional<String> series(String slug, String caller) {
        return ask(series, "/api/series/{slug}", slug, caller)
                .map(found -> "series/" + found.path("id").asString());
    }

    /** The standalone event of that slug, as {@code event/ID}, or the series of the date that has it, if the caller sees one. */
    Optional<String> event(String slug, String caller) {
        return ask(occurrences, "/api/events/{slug}", slug, caller).flatMap(found -> {
            String of = found.path("series").asString("");
            return of.isEmpty() ? Optional.of("event/" + found.path("id").asString()) : series(of, caller);
        });
    }

    private static Optional<ObjectNode> ask(RestClient service, String path, String slug, String caller) {
        return service.get()
                .uri(path, slug)
                .header(HttpHeaders.AUTHORIZATION, caller)
                .exchangeForRequiredValue(
                        (request, response) -> response.getStatusCode().isSameCodeAs(HttpStatus.OK)
                                ? Optional.ofNullable(response.bodyTo(ObjectNode.class))
                                : refused(response));
    }

    /** A caller who may not see it hears what he hears of nothing; a service that is away isn't an answer about the thing. */
    private static Optional<ObjectNode> refused(RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse response)
            throws IOException {
        if (response.getStatusCode().is5xxServerError()) {
            throw response.createException();
        }
        return Optional.empty();
    }
}
