package net.openmeet.gateway.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.openmeet.gateway.relay.ChangedRequest;
import net.openmeet.gateway.relay.Relay;
import net.openmeet.gateway.upstream.Service;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes reports to community-service. Of a series or an event it is told which one the caller sees, by a header that no caller can send: nobody
 * reports what he may not see, and nobody learns by reporting what is there.
 */
public final class ReportRelay {

    /** {@code series/ID} or {@code event/ID}. */
    static final String SEEN = "Seen-Thing";

    private static final PathPattern REPORTS = PathPatternParser.defaultInstance.parse("/api/reports");

    private final Relay relay;
    private final SeenThings things;
    private final JsonMapper json;

    ReportRelay(Relay relay, SeenThings things, JsonMapper json) {
        this.relay = relay;
        this.things = things;
        this.json = json;
    }

    /** Whether a request makes a report. */
    public boolean concerns(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && REPORTS.matches(PathContainer.parsePath(request.getRequestURI()));
    }

    /** Answers a request that makes a report. Its body can be read more than once. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> seen = seen(request).stream().toList();
        relay.send(Service.COMMUNITY, ChangedRequest.of(request, Map.of(SEEN.toLowerCase(Locale.ROOT), seen)))
                .passOn(response);
    }

    private Optional<String> seen(HttpServletRequest request) throws IOException {
        JsonNode report = read(request.getInputStream().readAllBytes());
        String name = report.path("name").asString("");
        String caller = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (name.isBlank() || caller == null) {
            return Optional.empty();
        }
        return switch (report.path("kind").asString("")) {
            case "series" -> things.series(name, caller);
            case "event" -> things.event(name, caller);
            default -> Optional.empty();
        };
    }

    /** What can't be read, community-service says. */
    private JsonNode read(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException unreadable) {
            return json.createObjectNode();
        }
    }
}
