package net.openmeet.gateway.preview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.openmeet.gateway.relay.Answer;
import net.openmeet.gateway.relay.ChangedRequest;
import net.openmeet.gateway.relay.Relay;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.consistency.VersionToken;
import net.openmeet.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Takes the wish to see what an edit of a series would do to occurrence-service. Some edits series-service alone can decide: what a series was before it
 * knows, and it reads calendars. Of these it says what the series would become, and occurrence-service is asked what that does to dates, once it knows
 * the series in that version.
 */
public final class PreviewRelay {

    /** How series-service says what an edit would make of a series. */
    static final String OUTCOME = "application/vnd.openmeet.edit-outcome+json";

    private static final String AFTER = VersionToken.AFTER_HEADER.toLowerCase(Locale.ROOT);
    private static final PathPattern PREVIEWS =
            PathPatternParser.defaultInstance.parse("/api/series/*/changes/preview");
    private static final Set<String> OF_FORMER_PHASES = Set.of("undo", "merge");

    private final Relay relay;

    PreviewRelay(Relay relay) {
        this.relay = relay;
    }

    /** Whether a request is one for a preview. */
    public boolean concerns(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && PREVIEWS.matches(PathContainer.parsePath(request.getRequestURI()));
    }

    /** Answers a request for a preview. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isOf(OUTCOME, request)) {
            // What a series would become is said by who decides it.
            throw new ProblemException(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "unsupported-media-type",
                    "A body of this Content-Type is not understood here; see Accept.");
        }
        if (!isDecidedBySeries(request)) {
            relay.send(Service.OCCURRENCE, request).passOn(response);
            return;
        }
        // series-service waits for nothing that others know: occurrence-service does.
        Answer outcome = relay.send(Service.SERIES, ChangedRequest.of(request, Map.of(AFTER, List.of())));
        if (outcome.status() == HttpStatus.OK.value()) {
            show(outcome, request, response);
        } else {
            outcome.passOn(response);
        }
    }

    private void show(Answer outcome, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (outcome) {
            Map<String, List<String>> headers = new HashMap<>();
            headers.put("content-type", List.of(OUTCOME));
            headers.put("content-length", List.of());
            headers.put("transfer-encoding", List.of());
            headers.put(AFTER, after(request, outcome.headers(VersionToken.HEADER)));
            relay.send(Service.OCCURRENCE, ChangedRequest.of(request, headers, outcome.read()))
                    .passOn(response);
        }
    }

    private static List<String> after(HttpServletRequest request, List<String> version) {
        var after = new ArrayList<String>(version);
        after.addAll(Collections.list(request.getHeaders(VersionToken.AFTER_HEADER)));
        return after;
    }

    private static boolean isDecidedBySeries(HttpServletRequest request) {
        String edit = parameter("edit", request);
        return edit != null
                && (OF_FORMER_PHASES.contains(edit) || (edit.equals("exclude") && isOf("text/calendar", request)));
    }

    /** As it was sent: nobody needs to encode these words. */
    private static @Nullable String parameter(String name, HttpServletRequest request) {
        return UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams()
                .getFirst(name);
    }

    private static boolean isOf(String type, HttpServletRequest request) {
        String sent = request.getContentType();
        return sent != null && sent.strip().toLowerCase(Locale.ROOT).startsWith(type);
    }
}
