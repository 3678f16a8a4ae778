package net.openmeet.attendance.attendance.web;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.platform.test.People.DAN;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.attendance.testing.Events;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Endpoint;
import net.openmeet.platform.test.EndpointTable;
import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@RunningService
class EndpointsIT {

    private static final String RSVP = "/api/events/{slug}/rsvp";
    private static final String ATTENDANCE = "/api/events/{slug}/attendance";
    private static final String ATTENDEES = "/api/events/{slug}/attendees";
    private static final String TABLE = "/api/events/{slug}/attendees.csv";
    private static final String ATTENDEE = "/api/events/{slug}/attendees/{accountId}";
    private static final String APPROVALS = "/api/events/{slug}/attendees/approvals";
    private static final String APPROVAL =
            "{\"approved\": true, \"members\": [{\"accountId\": \"%s\"}]}".formatted(DAN);
    private static final String CHECK_INS = "/api/events/{slug}/attendees/check-ins";
    private static final String FOLLOWERS = "/api/series/{slug}/followers";
    private static final String FOLLOWER = "/api/series/{slug}/followers/me";
    private static final String FOLLOWER_COUNT = "/api/series/{slug}/followers/count";
    private static final String FOLLOWING = "/api/following";
    private static final String NOTIFICATIONS = "/api/notifications";
    private static final String STANDING = "/api/series/{slug}/standing-answer";
    private static final String EXCEPTION = "/api/series/{slug}/standing-answer/exceptions/{recurrenceId}";
    private static final String GOING = "{\"status\": \"going\"}";

    private final Api api;
    private final Events events;
    private final RequestMappingHandlerMapping mappings;

    EndpointsIT(
            Api api, Events events, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.api = api;
        this.events = events;
        this.mappings = mappings;
    }

    @TestFactory
    Stream<DynamicTest> admitWhoTheyShould() {
        String open = events.withSeats(5).slug();
        String unlisted =
                events.becomes(events.withSeats(5), Visibility.UNLISTED).slug();
        String secret = events.becomes(events.withSeats(5), Visibility.PRIVATE).slug();
        String series = series(Visibility.PUBLIC);
        String hidden = series(Visibility.PRIVATE);
        return EndpointTable.of(
                        mappings,
                        row("PUT", RSVP, open).json(GOING).answers(401, 200, 200),
                        row("GET", RSVP, open).answers(401, 200, 200),
                        row("DELETE", RSVP, open).answers(401, 204, 204),
                        row("GET", ATTENDANCE, open).answers(200, 200, 200),
                        row("GET", ATTENDEES, open).answers(401, 200, 200),
                        row("GET", ATTENDEES, open, "?status=interested").answers(401, 200, 200),
                        row("GET", ATTENDEES, open, "?status=waitlisted").answers(401, 403, 200),
                        row("GET", ATTENDEES, open, "?status=not-going").answers(401, 403, 200),
                        row("PUT", RSVP, unlisted).json(GOING).answers(401, 200, 200),
                        row("GET", ATTENDANCE, unlisted).answers(200, 200, 200),
                        row("PUT", RSVP, secret).json(GOING).answers(401, 404, 200),
                        row("GET", RSVP, secret).answers(401, 404, 200),
                        row("DELETE", RSVP, secret).answers(401, 404, 204),
                        row("GET", ATTENDANCE, secret).answers(404, 404, 200),
                        row("GET", ATTENDEES, secret).answers(401, 404, 200),
                        row("GET", ATTENDEES, secret, "?status=waitlisted").answers(401, 404, 200),
                        row("GET", TABLE, open).answers(401, 403, 200),
                        row("GET", TABLE, secret).answers(401, 404, 200),
                        row("PUT", APPROVALS, open).json(APPROVAL).answers(401, 403, 200),
                        row("PUT", APPROVALS, secret).json(APPROVAL).answers(401, 404, 200),
                        row("PUT", CHECK_INS, open).json(checkIn()).answers(401, 403, 200),
                        row("PUT", CHECK_INS, secret).json(checkIn()).answers(401, 404, 200),
                        row("DELETE", ATTENDEE, open).answers(401, 403, 404),
                        row("DELETE", ATTENDEE, secret).answers(401, 404, 404),
                        row("PUT", RSVP, "no-such").json(GOING).answers(401, 404, 404),
                        row("GET", ATTENDANCE, "no-such").answers(404, 404, 404),
                        row("PUT", FOLLOWER, series).json("{}").answers(401, 200, 200),
                        row("GET", FOLLOWER, series).answers(401, 200, 200),
                        row("DELETE", FOLLOWER, series).answers(401, 204, 204),
                        row("GET", FOLLOWERS, series).answers(401, 403, 200),
                        row("GET", FOLLOWER_COUNT, series).answers(200, 200, 200),
                        row("PUT", FOLLOWER, hidden).json("{}").answers(401, 404, 200),
                        row("GET", FOLLOWER, hidden).answers(401, 404, 200),
                        row("DELETE", FOLLOWER, hidden).answers(401, 404, 204),
                        row("GET", FOLLOWERS, hidden).answers(401, 404, 200),
                        row("GET", FOLLOWER_COUNT, hidden).answers(404, 404, 200),
                        row("GET", FOLLOWING, series).answers(401, 200, 200),
                        row("GET", NOTIFICATIONS, series).answers(401, 200, 200),
                        row("GET", NOTIFICATIONS + "/unread", series).answers(401, 200, 200),
                        row("GET", NOTIFICATIONS + "/stream", series)
                                .header("Prefer", "wait=0")
                                .answers(401, 200, 200),
                        row("PUT", NOTIFICATIONS + "/read", series).answers(401, 204, 204),
                        Endpoint.of("PUT", NOTIFICATIONS + "/{id}/read")
                                .at(NOTIFICATIONS + "/" + DAN + "/read")
                                .answers(401, 404, 404),
                        row("GET", NOTIFICATIONS + "/preferences", series).answers(401, 200, 200),
                        row("PUT", NOTIFICATIONS + "/preferences", series)
                                .json("{\"mail\": {}}")
                                .answers(401, 200, 200),
                        Endpoint.of("POST", NOTIFICATIONS + "/unsubscribe/{token}")
                                .at(NOTIFICATIONS + "/unsubscribe/guessed")
                                .answers(404, 404, 404),
                        row("PUT", STANDING, series).json("{}").answers(401, 200, 200),
                        row("GET", STANDING, series).answers(401, 200, 200),
                        row("PUT", EXCEPTION, series).answers(401, 200, 200),
                        row("DELETE", EXCEPTION, series).answers(401, 200, 200),
                        row("DELETE", STANDING, series).answers(401, 204, 204),
                        row("PUT", STANDING, hidden).json("{}").answers(401, 404, 200),
                        row("GET", STANDING, hidden).answers(401, 404, 200),
                        row("PUT", EXCEPTION, hidden).answers(401, 404, 200),
                        row("DELETE", EXCEPTION, hidden).answers(401, 404, 200),
                        row("DELETE", STANDING, hidden).answers(401, 404, 204),
                        Endpoint.of("GET", "/internal/personal-data/{account}")
                                .at("/internal/personal-data/" + ALICE)
                                .answers(401, 401, 401))
                .tests(api, ALICE, BOB);
    }

    private static String checkIn() {
        return "{\"members\": [{\"accountId\": \"%s\", \"present\": true, \"seenAt\": \"%s\"}]}"
                .formatted(DAN, Instant.now());
    }

    private String series(Visibility visibility) {
        UUID id = UUID.randomUUID();
        events.seriesBecomes(id, 1, visibility, "series-" + id);
        return "series-" + id;
    }

    private static Endpoint row(String method, String pattern, String slug) {
        return row(method, pattern, slug, "");
    }

    private static Endpoint row(String method, String pattern, String slug, String query) {
        return Endpoint.of(method, pattern)
                .at(pattern.replace("{slug}", slug)
                                .replace("{accountId}", DAN.toString())
                                .replace("{recurrenceId}", "2099-03-03T19:00")
                        + query);
    }
}
