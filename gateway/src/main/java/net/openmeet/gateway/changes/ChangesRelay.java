package net.openmeet.gateway.changes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.openmeet.gateway.relay.Answer;
import net.openmeet.gateway.relay.Relay;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.consistency.VersionToken;
import net.openmeet.platform.paging.Cursor;
import net.openmeet.platform.paging.Limit;
import net.openmeet.platform.paging.NextLink;
import net.openmeet.platform.paging.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lists what was changed of a series and of its dates as one, the newest first. series-service knows the one and decides who may know; occurrence-service
 * is asked for the other once it knows the series in that version. Of a draft, which has no version for others, nobody else knows anything.
 */
public final class ChangesRelay {

    private static final PathPattern CHANGES = PathPatternParser.defaultInstance.parse("/api/series/*/changes");
    private static final String CURSOR = "cursor";

    private final Relay relay;

    ChangesRelay(Relay relay) {
        this.relay = relay;
    }

    /** Whether a request is one for that list. */
    public boolean concerns(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && CHANGES.matches(PathContainer.parsePath(request.getRequestURI()));
    }

    /** Answers a request for that list. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Cursor cursor = Cursor.parse(parameter(CURSOR, request), 2);
        String path = request.getRequestURI();
        Answer ofSeries =
                relay.send(Service.SERIES, new ListRequest(request, path, query(request, cursor, 0), List.of()));
        if (ofSeries.status() != HttpStatus.OK.value()) {
            ofSeries.passOn(response);
            return;
        }
        List<String> version;
        ListedChanges series;
        try (ofSeries) {
            version = ofSeries.headers(VersionToken.HEADER);
            series = new ListedChanges(ofSeries.read(), "/version");
        }
        if (version.isEmpty()) {
            tell(series, ListedChanges.none(), request, response);
            return;
        }
        Answer ofDates = relay.send(
                Service.OCCURRENCE,
                new ListRequest(request, dates(path), query(request, cursor, 1), after(request, version)));
        if (ofDates.status() != HttpStatus.OK.value()) {
            ofDates.passOn(response);
            return;
        }
        try (ofDates) {
            tell(series, new ListedChanges(ofDates.read(), "/dates/number"), request, response);
        }
    }

    private static void tell(
            ListedChanges series, ListedChanges dates, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Page<JsonNode> page = merged(series, dates, limit(request));
        String next = page.next();
        if (next != null) {
            response.setHeader(HttpHeaders.LINK, NextLink.of(request, next));
        }
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream()
                .write(JsonMapper.shared().writeValueAsString(page).getBytes(StandardCharsets.UTF_8));
    }

    private static Page<JsonNode> merged(ListedChanges series, ListedChanges dates, int limit) {
        var items = new ArrayList<JsonNode>();
        while (items.size() < limit && !(series.isEmpty() && dates.isEmpty())) {
            items.add(series.precedes(dates) ? series.take() : dates.take());
        }
        long ofSeries = series.position();
        long ofDates = dates.position();
        return ofSeries == ListedChanges.END && ofDates == ListedChanges.END
                ? Page.last(items)
                : new Page<>(items, Cursor.of("" + ofSeries, "" + ofDates).encoded());
    }

    private static String dates(String path) {
        return path.substring(0, path.lastIndexOf('/')) + "/occurrences/changes";
    }

    /** As it was sent, but with where the list of one service goes on. */
    private static @Nullable String query(HttpServletRequest request, @Nullable Cursor cursor, int part) {
        return UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .replaceQueryParam(
                        CURSOR,
                        cursor == null
                                ? List.of()
                                : List.of(Cursor.of(cursor.part(part)).encoded()))
                .build()
                .getQuery();
    }

    private static List<String> after(HttpServletRequest request, List<String> version) {
        var after = new ArrayList<>(version);
        after.addAll(Collections.list(request.getHeaders(VersionToken.AFTER_HEADER)));
        return after;
    }

    /** A service has looked at it. */
    private static int limit(HttpServletRequest request) {
        String limit = parameter(Limit.PARAMETER, request);
        return limit == null ? Limit.DEFAULT : Integer.parseInt(limit);
    }

    /** As it was sent: nobody needs to encode what is in these. */
    private static @Nullable String parameter(String name, HttpServletRequest request) {
        return UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams()
                .getFirst(name);
    }
}
