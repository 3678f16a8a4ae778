package net.openmeet.occurrence.calendar.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.calendar.CalendarItem;
import net.openmeet.occurrence.calendar.CalendarItems;
import net.openmeet.occurrence.calendar.CalendarPage;
import net.openmeet.occurrence.calendar.CalendarPosition;
import net.openmeet.occurrence.calendar.CalendarReason;
import net.openmeet.occurrence.calendar.DiscoveryPage;
import net.openmeet.occurrence.listing.ListItem;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.web.OccurrenceJson;
import net.openmeet.occurrence.series.SeenSeries;
import net.openmeet.platform.paging.NextLink;
import net.openmeet.platform.web.SubscriptionLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers with pages of calendars; who has the page already gets none, and none is made. */
@Component
class CalendarAnswers {

    /** An entry with short texts. */
    private static final int USUAL_SIZE = 850;

    private final CalendarItems items;
    private final OccurrenceJson json;
    private final URI site;

    CalendarAnswers(CalendarItems items, OccurrenceJson json, @Value("${openmeet.public-url}") URI site) {
        this.items = items;
        this.json = json;
        this.site = site;
    }

    /** 200 with the page of a range that ends {@code to} then, or 304. */
    ResponseEntity<byte[]> of(CalendarPage page, Instant to, ServletWebRequest request) {
        String next = page.next() == null ? null : new CalendarCursor(page.next(), to).encoded();
        return of(page, next, "", request);
    }

    /**
     * 200 with a page of what was found, or 304.
     *
     * @param feed path of the feed of what was looked for, encoded
     */
    ResponseEntity<byte[]> of(DiscoveryPage found, @Nullable String next, String feed, ServletWebRequest request) {
        SubscriptionLinks links = SubscriptionLinks.of(site, feed);
        String more = ",\"truncated\":%s,\"links\":{\"calendar\":{\"url\":\"%s\",\"webcal\":\"%s\"}}"
                .formatted(found.truncated(), links.url(), links.webcal());
        return of(found.page(), next, more, request);
    }

    private ResponseEntity<byte[]> of(
            CalendarPage page, @Nullable String next, String more, ServletWebRequest request) {
        String tag = CalendarTag.of(page, more);
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).eTag(tag);
        if (next != null) {
            answer.header(HttpHeaders.LINK, NextLink.of(request.getRequest(), next));
        }
        return answer.body(body(page, next, more));
    }

    private byte[] body(CalendarPage page, @Nullable String next, String more) {
        var out = new ByteArrayOutputStream(USUAL_SIZE * (page.items().size() + 1));
        Map<CalendarPosition, OccurrenceView> others = items.others(page);
        write("{\"items\":[", out);
        boolean first = true;
        for (CalendarItem item : page.items()) {
            write(first ? "{" : ",{", out);
            first = false;
            write(reasons(item.reasons()) + "\"occurrence\":", out);
            write(item, others, out);
            out.write('}');
        }
        write((next == null ? "],\"next\":null" : "],\"next\":\"" + next + '"') + more + "}", out);
        return out.toByteArray();
    }

    private void write(CalendarItem item, Map<CalendarPosition, OccurrenceView> others, ByteArrayOutputStream out) {
        switch (item) {
            case CalendarItem.Standalone(
                    OccurrenceView event,
                    Attendance attendance,
                    long rowState,
                    Set<CalendarReason> _) ->
                out.writeBytes(json.of(item.isTold() ? event : event.toldToEverybody(), attendance));
            case CalendarItem.OfSeries(SeenSeries series, ListItem date, Set<CalendarReason> _) -> {
                boolean told = item.isTold();
                OccurrenceView other = date.followsItsSeries() ? null : others.get(item.position());
                if (other == null) {
                    json.following(
                                    series.parsed(),
                                    series.series(),
                                    date.position().date(),
                                    told)
                            .write(date.status(), date instanceof ListItem.Stored, date.attendance(), out);
                } else {
                    out.writeBytes(json.of(told ? other : other.toldToEverybody(), date.attendance()));
                }
            }
        }
    }

    private static String reasons(Set<CalendarReason> reasons) {
        return reasons.isEmpty()
                ? ""
                : reasons.stream()
                        .map(reason -> '"' + reason.text() + '"')
                        .collect(Collectors.joining(",", "\"reasons\":[", "],"));
    }

    private static void write(String text, ByteArrayOutputStream out) {
        out.writeBytes(text.getBytes(UTF_8));
    }
}
