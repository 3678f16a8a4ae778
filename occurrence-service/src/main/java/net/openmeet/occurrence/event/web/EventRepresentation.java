package net.openmeet.occurrence.event.web;

import java.util.List;
import java.util.stream.Stream;
import net.openmeet.platform.web.AcceptedType;
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

    @SuppressWarnings("ImmutableEnumChecker") // A media type doesn't change.
    private final MediaType type;

    EventRepresentation(String type) {
        this.type = MediaType.parseMediaType(type);
    }

    MediaType type() {
        return type;
    }

    /**
     * The one that a client would rather have.
     *
     * @param accept the header, in which one of them is known to be; null: whatever there is
     */
    static EventRepresentation accepted(@Nullable String accept) {
        List<MediaType> offered =
                Stream.of(values()).map(EventRepresentation::type).toList();
        return values()[offered.indexOf(AcceptedType.of(accept, offered))];
    }
}
