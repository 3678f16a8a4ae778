package net.openmeet.occurrence;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.platform.test.People.CAROL;

import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.openmeet.occurrence.testing.HandledMessages;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Endpoint;
import net.openmeet.platform.test.EndpointTable;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.Visibility;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@OccurrenceServiceTest
class OccurrenceEndpointsIT {

    private static final String CAROLS = "/" + CAROL;
    private static final String IN_A_GROUP = "{\"groupId\": \"01960000-0000-7000-8000-00000000c401\"}";
    private static final String HOST = "{\"role\": \"host\"}";
    private static final String PARTY = """
            {"name": "Party", "timeZone": "Europe/Berlin", "start": "2026-07-11T15:00", "duration": "PT6H", "visibility": "%s"}
            """;

    private static final String LATER = "{\"start\": \"2026-08-11T15:00\"}";

    private static final String APRIL = "{\"from\": \"2026-04-01\", \"until\": \"2026-05-01\"}";

    private static final String LATER_IN_APRIL = APRIL.replace("}", ", \"by\": \"PT1H\"}");

    private final Api api;
    private final TestClock clock;
    private final RequestMappingHandlerMapping mappings;
    private final SeriesOnTopic series;
    private final HandledMessages handled;
    private final AtomicInteger dates = new AtomicInteger();

    OccurrenceEndpointsIT(
            Api api,
            Messages messages,
            TestClock clock,
            JdbcClient database,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.api = api;
        this.clock = clock;
        this.mappings = mappings;
        this.series = new SeriesOnTopic(messages, api);
        this.handled = new HandledMessages(database);
    }

    @TestFactory
    Stream<DynamicTest> admitWhoTheyShould() {
        clock.set(TestClock.FIRST_OF_MARCH);
        String open = occurrences(series.create(tuesdayYoga()));
        String secret = occurrences(series.create(tuesdayYoga().setVisibility(Visibility.PRIVATE)));
        String renamed = renamed(tuesdayYoga());
        String renamedSecret = renamed(tuesdayYoga().setVisibility(Visibility.PRIVATE));
        return EndpointTable.of(
                        mappings,
                        list(open).answers(200, 200, 200),
                        list(secret).answers(404, 404, 200),
                        feed(open).answers(200, 200, 200),
                        feed(secret).answers(404, 404, 200),
                        jsCalendar(open).answers(200, 200, 200),
                        jsCalendar(secret).answers(404, 404, 200),
                        date("GET").at(open + "/2026-03-03T19:00").answers(200, 200, 200),
                        date("GET").at(secret + "/2026-03-03T19:00").answers(404, 404, 200),
                        date("PUT").at(() -> open + anotherDate()).answers(401, 201, 201),
                        date("PUT").at(() -> secret + anotherDate()).answers(401, 404, 201),
                        progress(renamed).answers(401, 403, 200),
                        progress(renamedSecret).answers(401, 404, 200),
                        date("PATCH", "")
                                .at(open + "/2026-03-10T19:00")
                                .body("application/merge-patch+json", "{}")
                                .answers(401, 403, 200),
                        date("PATCH", "")
                                .at(secret + "/2026-03-10T19:00")
                                .body("application/merge-patch+json", "{}")
                                .answers(401, 404, 200),
                        date("POST", "/revert")
                                .at(open + "/2026-03-10T19:00/revert")
                                .answers(401, 403, 200),
                        date("POST", "/revert")
                                .at(secret + "/2026-03-10T19:00/revert")
                                .answers(401, 404, 200),
                        date("POST", "/cancel")
                                .at(open + "/2026-03-10T19:00/cancel")
                                .answers(401, 403, 200),
                        date("POST", "/cancel")
                                .at(secret + "/2026-03-10T19:00/cancel")
                                .answers(401, 404, 200),
                        date("POST", "/reinstate")
                                .at(open + "/2026-03-10T19:00/reinstate")
                                .answers(401, 403, 200),
                        date("POST", "/reinstate")
                                .at(secret + "/2026-03-10T19:00/reinstate")
                                .answers(401, 404, 200),
                        date("POST", "/reschedule")
                                .at(open + "/2026-03-10T19:00/reschedule")
                                .json(LATER)
                                .answers(401, 403, 200),
                        date("POST", "/reschedule")
                                .at(secret + "/2026-03-10T19:00/reschedule")
                                .json(LATER)
                                .answers(401, 404, 200),
                        range("PATCH", "", open, "?from=2026-04-01&until=2026-05-01")
                                .body("application/merge-patch+json", "{}")
                                .answers(401, 403, 200),
                        range("PATCH", "", secret, "?from=2026-04-01&until=2026-05-01")
                                .body("application/merge-patch+json", "{}")
                                .answers(401, 404, 200),
                        range("POST", "/cancel", open, "").json(APRIL).answers(401, 403, 200),
                        range("POST", "/cancel", secret, "").json(APRIL).answers(401, 404, 200),
                        range("POST", "/reinstate", open, "").json(APRIL).answers(401, 403, 200),
                        range("POST", "/reinstate", secret, "").json(APRIL).answers(401, 404, 200),
                        range("POST", "/move", open, "").json(LATER_IN_APRIL).answers(401, 403, 200),
                        range("POST", "/move", secret, "").json(LATER_IN_APRIL).answers(401, 404, 200),
                        preview(open).json("{}").answers(401, 403, 200),
                        preview(secret).json("{}").answers(401, 404, 200),
                        trail(open).answers(401, 403, 200),
                        trail(secret).answers(401, 404, 200),
                        changedDates(open).answers(401, 403, 404),
                        changedDates(secret).answers(401, 404, 404),
                        undo(open).answers(401, 403, 404),
                        undo(secret).answers(401, 404, 404),
                        event("GET", "public", "/changes").answers(401, 403, 200),
                        event("GET", "private", "/changes").answers(401, 404, 200),
                        Endpoint.of("GET", "/api/calendar").answers(401, 200, 200),
                        Endpoint.of("GET", "/internal/personal-data/{account}")
                                .at("/internal/personal-data/" + ALICE)
                                .answers(401, 401, 401),
                        Endpoint.of("GET", "/internal/personal-data/{account}/calendar.ics")
                                .at("/internal/personal-data/" + ALICE + "/calendar.ics")
                                .answers(401, 401, 401),
                        Endpoint.of("GET", "/api/calendar/groups/{group}.ics")
                                .at("/api/calendar/groups/01960000-0000-7000-8000-00000000c401.ics")
                                .answers(404, 404, 404),
                        Endpoint.of("GET", "/api/calendar/public").answers(200, 200, 200),
                        Endpoint.of("GET", "/api/calendar/public/series").answers(200, 200, 200),
                        Endpoint.of("GET", "/api/calendar/public.ics").answers(200, 200, 200),
                        Endpoint.of("GET", "/api/calendar/feed").answers(401, 200, 200),
                        Endpoint.of("POST", "/api/calendar/feed").answers(401, 201, 201),
                        Endpoint.of("DELETE", "/api/calendar/feed").answers(401, 204, 204),
                        Endpoint.of("GET", "/api/calendar/feeds/{secret}.ics")
                                .at("/api/calendar/feeds/secret_nobodys.ics")
                                .answers(404, 404, 404),
                        Endpoint.of("POST", "/api/events")
                                .json(PARTY.formatted("public"))
                                .answers(401, 201, 201),
                        event("GET", "public").answers(200, 200, 200),
                        event("GET", "unlisted").answers(200, 200, 200),
                        event("GET", "private").answers(404, 404, 200),
                        calendar("unlisted").answers(200, 200, 200),
                        calendar("private").answers(404, 404, 200),
                        change("public").answers(401, 403, 200),
                        change("private").answers(401, 404, 200),
                        event("GET", "public", "/restriction").answers(401, 404, 404),
                        event("GET", "private", "/restriction").answers(401, 404, 404),
                        event("POST", "public", "/changes/preview").json("{}").answers(401, 403, 200),
                        event("POST", "private", "/changes/preview").json("{}").answers(401, 404, 200),
                        event("POST", "public", "/revert").answers(401, 403, 409),
                        event("POST", "private", "/revert").answers(401, 404, 409),
                        event("POST", "public", "/exclude").answers(401, 403, 409),
                        event("POST", "private", "/exclude").answers(401, 404, 409),
                        event("POST", "public", "/include").answers(401, 403, 409),
                        event("POST", "private", "/include").answers(401, 404, 409),
                        event("POST", "public", "/cancel").answers(401, 403, 200),
                        event("POST", "private", "/cancel").answers(401, 404, 200),
                        event("POST", "public", "/reinstate").answers(401, 403, 200),
                        event("POST", "private", "/reinstate").answers(401, 404, 200),
                        event("POST", "public", "/reschedule").json(LATER).answers(401, 403, 200),
                        event("POST", "private", "/reschedule").json(LATER).answers(401, 404, 200),
                        organisers("GET", "public", "", "").answers(200, 200, 200),
                        organisers("GET", "private", "", "").answers(404, 404, 200),
                        organisers("GET", "public", "/{account}", CAROLS).answers(404, 404, 404),
                        organisers("GET", "private", "/{account}", CAROLS).answers(404, 404, 404),
                        organisers("PUT", "public", "/{account}", CAROLS)
                                .json(HOST)
                                .answers(401, 403, 200),
                        organisers("PUT", "private", "/{account}", CAROLS)
                                .json(HOST)
                                .answers(401, 404, 200),
                        organisers("DELETE", "public", "/{account}", CAROLS).answers(401, 403, 204),
                        organisers("DELETE", "private", "/{account}", CAROLS).answers(401, 404, 204),
                        event("GET", "public", "/group").answers(401, 404, 404),
                        event("GET", "private", "/group").answers(401, 404, 404),
                        event("PUT", "public", "/group").json(IN_A_GROUP).answers(401, 403, 422),
                        event("PUT", "private", "/group").json(IN_A_GROUP).answers(401, 404, 422),
                        event("DELETE", "public", "/group").answers(401, 403, 204),
                        event("DELETE", "private", "/group").answers(401, 404, 204),
                        delete("public").answers(401, 403, 204),
                        delete("private").answers(401, 404, 204))
                .tests(api, ALICE, BOB);
    }

    private static Endpoint list(String path) {
        return Endpoint.of("GET", "/api/series/{slug}/occurrences").at(path);
    }

    private static Endpoint feed(String occurrences) {
        return Endpoint.of("GET", "/api/series/{slug}/calendar.ics")
                .at(occurrences.replace("/occurrences", "/calendar.ics"));
    }

    private static Endpoint jsCalendar(String occurrences) {
        return Endpoint.of("GET", "/api/series/{slug}/calendar.json")
                .at(occurrences.replace("/occurrences", "/calendar.json"));
    }

    private Endpoint calendar(String visibility) {
        return Endpoint.of("GET", "/api/events/{slug}/calendar.ics")
                .at(() -> "/api/events/" + party(visibility) + "/calendar.ics");
    }

    private static Endpoint progress(String series) {
        return Endpoint.of("GET", "/api/series/{slug}/changes/{version}").at(series + "/changes/2");
    }

    private static Endpoint preview(String occurrences) {
        return Endpoint.of("POST", "/api/series/{slug}/changes/preview")
                .at(occurrences.replace("/occurrences", "/changes/preview"));
    }

    /** The path of a series with a change that its dates have followed. */
    private String renamed(SeriesCreated.Builder draft) {
        SeriesCreated created = series.create(draft);
        handled.await(series.rename(created, 2, "Evening Yoga", TestClock.FIRST_OF_MARCH));
        return "/api/series/" + created.getSlug();
    }

    private static Endpoint trail(String occurrences) {
        return Endpoint.of("GET", "/api/series/{slug}/occurrences/changes").at(occurrences + "/changes");
    }

    private static Endpoint changedDates(String occurrences) {
        return Endpoint.of("GET", "/api/series/{slug}/occurrences/changes/{changeId}")
                .at(occurrences + "/changes" + CAROLS);
    }

    private static Endpoint undo(String occurrences) {
        return Endpoint.of("POST", "/api/series/{slug}/occurrences/changes/{changeId}/undo")
                .at(occurrences + "/changes" + CAROLS + "/undo")
                .header("If-Match", "*");
    }

    private static Endpoint date(String method) {
        return Endpoint.of(method, "/api/series/{slug}/occurrences/{recurrenceId}");
    }

    private static Endpoint date(String method, String action) {
        return Endpoint.of(method, "/api/series/{slug}/occurrences/{recurrenceId}" + action)
                .header("If-Match", "*");
    }

    private static Endpoint range(String method, String action, String occurrences, String query) {
        return Endpoint.of(method, "/api/series/{slug}/occurrences" + action)
                .at(occurrences + action + query)
                .header("If-Match", "*");
    }

    /** A Tuesday beyond what is stored, a different one each time. */
    private String anotherDate() {
        return "/" + LocalDateTime.parse("2030-01-01T19:00").plusWeeks(dates.getAndIncrement());
    }

    private Endpoint change(String visibility) {
        return event("PATCH", visibility)
                .header("If-Match", "*")
                .body("application/merge-patch+json", "{\"name\": \"Another\"}");
    }

    private Endpoint delete(String visibility) {
        return event("DELETE", visibility).header("If-Match", "*");
    }

    private Endpoint event(String method, String visibility) {
        return Endpoint.of(method, "/api/events/{slug}").at(() -> "/api/events/" + party(visibility));
    }

    private Endpoint event(String method, String visibility, String action) {
        return Endpoint.of(method, "/api/events/{slug}" + action)
                .at(() -> "/api/events/" + party(visibility) + action)
                .header("If-Match", "*");
    }

    private Endpoint organisers(String method, String visibility, String pattern, String below) {
        return Endpoint.of(method, "/api/events/{slug}/organisers" + pattern)
                .at(() -> "/api/events/" + party(visibility) + "/organisers" + below);
    }

    private String party(String visibility) {
        return api.as(ALICE)
                .post("/api/events", PARTY.formatted(visibility))
                .expect(201)
                .text("/slug");
    }
}
