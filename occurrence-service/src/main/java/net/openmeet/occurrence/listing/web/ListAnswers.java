package net.openmeet.occurrence.listing.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import net.openmeet.occurrence.listing.ListItem;
import net.openmeet.occurrence.listing.ListPage;
import net.openmeet.occurrence.listing.ListResult.Listed;
import net.openmeet.occurrence.listing.OccurrenceListing;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.web.OccurrenceJson;
import net.openmeet.occurrence.occurrence.web.OnlineUris;
import net.openmeet.platform.consistency.VersionToken;
import net.openmeet.platform.paging.NextLink;
import net.openmeet.platform.security.Viewer;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers with pages of occurrences; who has the page already gets none, and none is made. */
@Component
class ListAnswers {

    /** An occurrence with short texts. */
    private static final int USUAL_SIZE = 800;

    private final OccurrenceListing listing;
    private final OccurrenceJson json;
    private final OnlineUris uris;

    ListAnswers(OccurrenceListing listing, OccurrenceJson json, OnlineUris uris) {
        this.listing = listing;
        this.json = json;
        this.uris = uris;
    }

    /** 200 with the page, or 304. */
    ResponseEntity<byte[]> of(Listed listed, Viewer viewer, ServletWebRequest request) {
        Told told = Told.of(listed.page(), viewer, uris);
        String tag = ListTag.of(listed, told);
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(tag)
                    .header(VersionToken.HEADER, version(listed))
                    .build();
        }
        String next = listed.next() == null ? null : ListCursor.write(listed.next());
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(tag)
                .header(VersionToken.HEADER, version(listed));
        if (told.hides()) {
            answer.cacheControl(CacheControl.noCache().cachePrivate());
        }
        if (next != null) {
            answer.header(HttpHeaders.LINK, NextLink.of(request.getRequest(), next));
        }
        return answer.body(body(listed.page(), told, next));
    }

    /** All of a page is as one version of the series has it, whether or not its stored dates have followed it already. */
    private static String version(Listed listed) {
        return listed.page().series().token().toString();
    }

    private byte[] body(ListPage page, Told told, @Nullable String next) {
        var out = new ByteArrayOutputStream(USUAL_SIZE * (page.items().size() + 1));
        Map<RecurrenceId, OccurrenceView> others = page.items().stream().allMatch(ListItem::followsItsSeries)
                ? Map.<RecurrenceId, OccurrenceView>of()
                : listing.others(page);
        out.writeBytes("{\"items\":[".getBytes(UTF_8));
        boolean first = true;
        for (ListItem item : page.items()) {
            if (!first) {
                out.write(',');
            }
            first = false;
            write(page, item, others.get(item.position().date()), told.isTold(item, page), out);
        }
        out.writeBytes((next == null ? "],\"next\":null}" : "],\"next\":\"" + next + "\"}").getBytes(UTF_8));
        return out.toByteArray();
    }

    private void write(
            ListPage page, ListItem item, @Nullable OccurrenceView other, boolean told, ByteArrayOutputStream out) {
        if (other == null) {
            json.following(page.parsed(), page.series(), item.position().date(), told)
                    .write(item.status(), item instanceof ListItem.Stored, item.attendance(), out);
        } else {
            out.writeBytes(json.of(told ? other : other.toldToEverybody(), item.attendance()));
        }
    }
}
