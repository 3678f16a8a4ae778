package net.openmeet.occurrence.event.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** As what an event can be read. */
enum EventRepresentation {
    /** As our API has it. */
    JSON(MediaType.APPLICATION_JSON_VALUE),
    /** As search engines read it. */
    LINKED_DATA(EventRepresentation.LINKED_DATA_TYPE),
    /** RFC 8984. */
    JSCALENDAR(EventRepresentation.JSCALENDAR_TYPE);

    static final String LINKED_DATA_TYPE = "application/ld+json";
    static final String JSCALENDAR_TYPE = "application/jscalendar+json";

    private final MediaType type;

    EventRepresentation(String type) {
        this.type = MediaType.parseMediaType(type);
    }

    MediaType type() {
        return type;
    }

    /**
     * The one that a client would rather have (RFC 9110 §12.5.1), of those that it likes as much the first.
     *
     * @param accept the header, in which one of them is known to be; null: whatever there is
     */
    static EventRepresentation accepted(@Nullable String accept) {
        List<MediaType> ranges = accept == null ? List.of(MediaType.ALL) : MediaType.parseMediaTypes(accept);
        return Stream.of(values())
                .reduce((one, other) -> other.quality(ranges) > one.quality(ranges) ? other : one)
                .orElseThrow();
    }

    /** What its most specific range says. */
    private double quality(List<MediaType> ranges) {
        return ranges.stream()
                .filter(range -> range.includes(type))
                .max(Comparator.comparing((MediaType range) -> !range.isWildcardType())
                        .thenComparing(range -> !range.isWildcardSubtype()))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }
}
