package net.openmeet.gateway.rsvp;

import java.util.List;
import java.util.stream.Stream;
import net.openmeet.platform.paging.Page;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.security.Caller;
import net.openmeet.platform.security.Callers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The answers of a date that nobody has answered, and that isn't stored: said as attendance-service says them of a stored one that nobody has
 * answered. Reading stores nothing.
 */
final class VirtualDate {

    private static final String UNANSWERED = "\"0\"";
    private static final List<String> OPENLY_LISTED = List.of("going", "interested");

    private final ObjectNode date;

    VirtualDate(ObjectNode date) {
        this.date = date;
    }

    /**
     * The caller's RSVP.
     *
     * @param attendance how full the date is
     */
    private record NoRsvp(
            String event,
            String status,
            int guests,
            @Nullable Integer waitlistPosition,
            boolean promoted,
            @Nullable String answeredAt,
            long version,
            JsonNode attendance) {}

    ServerResponse rsvp(ServerRequest request) {
        var none = new NoRsvp(date.path("slug").asString(), "none", 0, null, false, null, 0, date.path("attendance"));
        return ServerResponse.ok()
                .header(HttpHeaders.ETAG, UNANSWERED)
                .contentType(MediaType.APPLICATION_JSON)
                .body(none);
    }

    /** Nothing to take back, and nothing that could have changed since somebody looked. */
    ServerResponse withdrawal(ServerRequest request) {
        List<String> expected = request.headers().header(HttpHeaders.IF_MATCH).stream()
                .flatMap(value -> Stream.of(StringUtils.tokenizeToStringArray(value, ",")))
                .toList();
        if (!expected.isEmpty() && !expected.contains("*") && !expected.contains(UNANSWERED)) {
            throw ProblemException.versionMismatch(0);
        }
        return ServerResponse.noContent().build();
    }

    ServerResponse attendance(ServerRequest request) {
        return json(date.path("attendance"));
    }

    ServerResponse attendees(ServerRequest request) {
        if (!OPENLY_LISTED.contains(request.param("status").orElse("going")) && !isOrganisedByTheCaller()) {
            throw ProblemException.forbidden("not-owner", "Only the organiser may see who waits and who declined.");
        }
        return json(Page.last(List.of()));
    }

    /** Why nobody can be removed. */
    ProblemException noAttendee() {
        return isOrganisedByTheCaller()
                ? ProblemException.notFound("attendee-not-found", "That member has not answered.")
                : ProblemException.forbidden("not-owner", "Only the organiser may remove others.");
    }

    private boolean isOrganisedByTheCaller() {
        Caller caller = Callers.current();
        return caller != null
                && date.path("organiser").asString().equals(caller.accountId().toString());
    }

    private static ServerResponse json(Object body) {
        return ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }
}
