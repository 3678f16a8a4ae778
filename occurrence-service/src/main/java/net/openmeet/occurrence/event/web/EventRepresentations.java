package net.openmeet.occurrence.event.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import net.openmeet.occurrence.icalendar.FeedManagement;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.platform.web.EntityTag;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with events in the words of others. Their tags are made of their texts. */
@Component
class EventRepresentations {

    private static final long SHAPE = 1;

    private final FeedManagement feeds;
    private final URI site;

    EventRepresentations(FeedManagement feeds, @Value("${openmeet.public-url}") URI site) {
        this.feeds = feeds;
        this.site = site;
    }

    ResponseEntity<byte[]> linkedData(ResponseEntity.BodyBuilder answer, OccurrenceView event) {
        return tagged(answer, LinkedEvent.of(event, site).toString().getBytes(UTF_8));
    }

    ResponseEntity<byte[]> jsCalendar(ResponseEntity.BodyBuilder answer, OccurrenceView event) {
        return tagged(answer, feeds.jsCalendar(event));
    }

    private static ResponseEntity<byte[]> tagged(ResponseEntity.BodyBuilder answer, byte[] body) {
        return answer.eTag(new EntityTag(SHAPE).with(body).toString()).body(body);
    }
}
