package net.openmeet.occurrence.occurrence.web;

import java.util.Objects;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where an occurrence is that was asked for by a former name: among events or among the dates of its series, as it was asked for. */
final class MovedPath {

    private static final String EVENTS = "/api/events/";

    private MovedPath() {}

    /** For the request that is being answered. */
    static String ofRequest(OccurrenceView occurrence) {
        String requested =
                ServletUriComponentsBuilder.fromCurrentRequestUri().build().getPath();
        return Objects.requireNonNull(requested).startsWith(EVENTS)
                ? OccurrenceResponse.path(occurrence.slug())
                : DatePath.of(Objects.requireNonNull(occurrence.date()).slug());
    }
}
