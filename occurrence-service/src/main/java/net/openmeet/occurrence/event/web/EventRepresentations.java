package net.openmeet.occurrence.event.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import net.openmeet.occurrence.icalendar.FeedManagement;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.web.OccurrenceAnswers;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.web.EntityTag;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with events in our words and in those of others. Tags of the latter are made of their texts. */
@Component
class EventRepresentations {

    private static final long SHAPE = 1;

    private final OccurrenceAnswers answers;
    private final FeedManagement feeds;
    private final URI site;

    EventRepresentations(OccurrenceAnswers answers, FeedManagement feeds, @Value("${openmeet.public-url}") URI site) {
        this.answers = answers;
        this.feeds = feeds;
        this.site = site;
    }

    /** 200 with an event that the viewer may see, in the words that the client would rather have. */
    ResponseEntity<?> accepted(HttpServletRequest request, OccurrenceView event, Viewer viewer) {
        EventRepresentation representation = EventRepresentation.accepted(request.getHeader(HttpHeaders.ACCEPT));
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok().contentType(representation.type()).varyBy(HttpHeaders.ACCEPT);
        return switch (representation) {
            case JSON -> answers.of(answer, event, viewer);
            case LINKED_DATA -> linkedData(answer, event.toldToEverybody());
            case JSCALENDAR -> tagged(answer, feeds.jsCalendar(event.toldToEverybody()));
        };
    }

    private ResponseEntity<byte[]> linkedData(ResponseEntity.BodyBuilder answer, OccurrenceView event) {
        return tagged(answer, LinkedEvent.of(event, site).toString().getBytes(UTF_8));
    }

    private static ResponseEntity<byte[]> tagged(ResponseEntity.BodyBuilder answer, byte[] body) {
        return answer.eTag(new EntityTag(SHAPE).with(body).toString()).body(body);
    }
}
