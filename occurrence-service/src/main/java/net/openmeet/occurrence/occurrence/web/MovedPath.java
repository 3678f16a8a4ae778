package net.openmeet.occurrence.occurrence.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where what was asked of an occurrence by a former name is to be asked: the same under the name that it has now. */
final class MovedPath {

    private static final String EVENTS = "/api/events/";
    private static final int SEGMENTS_OF_EVENT = 4;
    private static final int SEGMENTS_OF_DATE = 6;

    private MovedPath() {}

    /** For the request that is being answered. */
    static String ofRequest(OccurrenceView occurrence) {
        return of(
                Objects.requireNonNull(ServletUriComponentsBuilder.fromCurrentRequestUri()
                        .build()
                        .getPath()),
                occurrence);
    }

    static String of(String requested, OccurrenceView occurrence) {
        return requested.startsWith(EVENTS)
                ? OccurrenceResponse.path(occurrence.slug()) + rest(requested, SEGMENTS_OF_EVENT)
                : DatePath.of(Objects.requireNonNull(occurrence.date()).slug()) + rest(requested, SEGMENTS_OF_DATE);
    }

    private static String rest(String path, int segments) {
        return Arrays.stream(path.split("/"))
                .skip(segments)
                .map(segment -> "/" + segment)
                .collect(Collectors.joining());
    }
}
