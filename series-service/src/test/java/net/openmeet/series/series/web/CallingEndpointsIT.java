package net.openmeet.series.series.web;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static net.openmeet.platform.test.People.CAROL;

import java.util.stream.Stream;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Endpoint;
import net.openmeet.platform.test.EndpointTable;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.series.icalendar.Calendars;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ServiceTest(service = "series-service")
class CallingEndpointsIT {

    private static final String HOST = "{\"role\": \"host\"}";
    private static final String TO_CAROL = "{\"to\": \"" + CAROL + "\"}";
    private static final String NO_GROUP = "{\"groupId\": \"01960000-0000-7000-8000-00000000c401\"}";
    private static final String PAUSE = "{\"from\": \"2036-12-01\", \"until\": \"2036-12-08\"}";

    private final Api api;
    private final RequestMappingHandlerMapping mappings;

    CallingEndpointsIT(Api api, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.api = api;
        this.mappings = mappings;
    }

    @TestFactory
    Stream<DynamicTest> admitsWhoMayCall() {
        return EndpointTable.of(
                        mappings,
                        Endpoint.of("POST", "/api/series")
                                .json(SeriesRequests.TUESDAY_YOGA)
                                .answers(401, 201, 201),
                        Endpoint.of("GET", "/api/series").answers(200, 200, 200),
                        Endpoint.of("GET", "/internal/personal-data/{account}")
                                .at("/internal/personal-data/" + ALICE)
                                .answers(401, 401, 401),
                        Endpoint.of("GET", "/api/series/{slug}")
                                .at(() -> of("public"))
                                .answers(200, 200, 200),
                        Endpoint.of("GET", "/api/series/{slug}")
                                .at(() -> of("unlisted"))
                                .answers(200, 200, 200),
                        Endpoint.of("GET", "/api/series/{slug}")
                                .at(() -> of("private"))
                                .answers(404, 404, 200),
                        Endpoint.of("GET", "/api/series/{slug}").at(this::draft).answers(404, 404, 200),
                        change("/publish", "/publish", "public").answers(401, 403, 200),
                        change("/publish", "/publish", "private").answers(401, 404, 200),
                        Endpoint.of("POST", "/api/series/{slug}/publish")
                                .at(() -> draft() + "/publish")
                                .header("If-Match", "\"1\"")
                                .answers(401, 404, 200),
                        below("GET", "/dates", "public").answers(303, 303, 303),
                        below("GET", "/dates", "private").answers(404, 404, 303),
                        Endpoint.of("GET", "/api/series/{slug}/dates")
                                .at(() -> draft() + "/dates")
                                .answers(404, 404, 200),
                        edit("public").answers(401, 403, 200),
                        edit("private").answers(401, 404, 200),
                        delete("public").answers(401, 403, 204),
                        delete("private").answers(401, 404, 204),
                        change("/occurrences/2036-12-02T19:00/exclude", "/occurrences/{recurrenceId}/exclude", "public")
                                .answers(401, 403, 200),
                        change(
                                        "/occurrences/2036-12-02T19:00/exclude",
                                        "/occurrences/{recurrenceId}/exclude",
                                        "private")
                                .answers(401, 404, 200),
                        change("/occurrences/2036-12-03T19:00/include", "/occurrences/{recurrenceId}/include", "public")
                                .answers(401, 403, 200),
                        change(
                                        "/occurrences/2036-12-03T19:00/include",
                                        "/occurrences/{recurrenceId}/include",
                                        "private")
                                .answers(401, 404, 200),
                        change("/end", "/end", "public").answers(401, 403, 200),
                        change("/pause", "/pause", "public").json(PAUSE).answers(401, 403, 200),
                        change("/pause", "/pause", "private").json(PAUSE).answers(401, 404, 200),
                        change("/resume", "/resume", "public").answers(401, 403, 200),
                        change("/resume", "/resume", "private").answers(401, 404, 200),
                        change("/end", "/end", "private").answers(401, 404, 200),
                        change("/changes/1/undo", "/changes/{version}/undo", "public")
                                .answers(401, 403, 409),
                        change("/changes/1/undo", "/changes/{version}/undo", "private")
                                .answers(401, 404, 409),
                        change("/changes/preview?edit=undo&version=1", "/changes/preview", "public")
                                .answers(401, 403, 409),
                        change("/changes/preview?edit=undo&version=1", "/changes/preview", "private")
                                .answers(401, 404, 409),
                        change("/changes/preview?edit=merge&date=2036-12-02T19:00", "/changes/preview", "public")
                                .answers(401, 403, 404),
                        change("/changes/preview?edit=merge&date=2036-12-02T19:00", "/changes/preview", "private")
                                .answers(401, 404, 404),
                        change("/changes/preview?edit=exclude", "/changes/preview", "public")
                                .body("text/calendar", Calendars.of())
                                .answers(401, 403, 200),
                        change("/changes/preview?edit=exclude", "/changes/preview", "private")
                                .body("text/calendar", Calendars.of())
                                .answers(401, 404, 200),
                        change("/phases/2036-12-02T19:00/merge", "/phases/{recurrenceId}/merge", "public")
                                .answers(401, 403, 404),
                        change("/phases/2036-12-02T19:00/merge", "/phases/{recurrenceId}/merge", "private")
                                .answers(401, 404, 404),
                        change("/occurrences/exclude", "/occurrences/exclude", "public")
                                .body("text/calendar", Calendars.of())
                                .answers(401, 403, 200),
                        change("/occurrences/exclude", "/occurrences/exclude", "private")
                                .body("text/calendar", Calendars.of())
                                .answers(401, 404, 200),
                        Endpoint.of("GET", "/api/series/{slug}/changes")
                                .at(() -> of("public") + "/changes")
                                .answers(401, 403, 200),
                        Endpoint.of("GET", "/api/series/{slug}/changes")
                                .at(() -> of("private") + "/changes")
                                .answers(401, 404, 200),
                        below("GET", "/organisers", "public").answers(200, 200, 200),
                        below("GET", "/organisers", "private").answers(404, 404, 200),
                        organiser("GET", "public").answers(404, 404, 404),
                        organiser("GET", "private").answers(404, 404, 404),
                        organiser("PUT", "public").json(HOST).answers(401, 403, 200),
                        organiser("PUT", "private").json(HOST).answers(401, 404, 200),
                        organiser("DELETE", "public").answers(401, 403, 204),
                        organiser("DELETE", "private").answers(401, 404, 204),
                        below("GET", "/group", "public").answers(401, 404, 404),
                        below("GET", "/group", "private").answers(401, 404, 404),
                        below("GET", "/restriction", "public").answers(401, 404, 404),
                        below("GET", "/restriction", "private").answers(401, 404, 404),
                        below("PUT", "/group", "public").json(NO_GROUP).answers(401, 403, 422),
                        below("PUT", "/group", "private").json(NO_GROUP).answers(401, 404, 422),
                        below("DELETE", "/group", "public").answers(401, 403, 204),
                        below("DELETE", "/group", "private").answers(401, 404, 204),
                        below("POST", "/transfer", "public").json(TO_CAROL).answers(401, 403, 200),
                        below("POST", "/transfer", "private").json(TO_CAROL).answers(401, 404, 200),
                        below("GET", "/transfer", "public").answers(401, 404, 404),
                        below("GET", "/transfer", "private").answers(401, 404, 404),
                        below("DELETE", "/transfer", "public").answers(401, 403, 204),
                        below("DELETE", "/transfer", "private").answers(401, 404, 204),
                        below("POST", "/transfer/accept", "public").answers(401, 404, 404),
                        below("POST", "/transfer/accept", "private").answers(401, 404, 404),
                        below("POST", "/transfer/decline", "public").answers(401, 404, 404),
                        below("POST", "/transfer/decline", "private").answers(401, 404, 404),
                        Endpoint.of("GET", "/api/transfers").answers(401, 200, 200),
                        Endpoint.of("POST", "/api/series/import")
                                .body("text/calendar", Calendars.of())
                                .answers(401, 200, 200),
                        Endpoint.of("POST", "/api/series/preview")
                                .json(SeriesRequests.TUESDAY_YOGA)
                                .answers(200, 200, 200))
                .tests(api, ALICE, BOB);
    }

    private Endpoint edit(String visibility) {
        return Endpoint.of("PATCH", "/api/series/{slug}")
                .at(() -> of(visibility))
                .header("If-Match", "\"1\"")
                .body("application/merge-patch+json", "{\"name\": \"Wednesday Yoga\"}");
    }

    private Endpoint change(String below, String pattern, String visibility) {
        return Endpoint.of("POST", "/api/series/{slug}" + pattern)
                .at(() -> of(visibility) + below)
                .header("If-Match", "\"1\"");
    }

    private Endpoint below(String method, String below, String visibility) {
        return Endpoint.of(method, "/api/series/{slug}" + below).at(() -> of(visibility) + below);
    }

    private Endpoint organiser(String method, String visibility) {
        return Endpoint.of(method, "/api/series/{slug}/organisers/{account}")
                .at(() -> of(visibility) + "/organisers/" + CAROL);
    }

    private Endpoint delete(String visibility) {
        return Endpoint.of("DELETE", "/api/series/{slug}")
                .at(() -> of(visibility))
                .header("If-Match", "\"1\"");
    }

    /** A new draft of Alice's. */
    private String draft() {
        return api.as(ALICE)
                .post("/api/series", SeriesRequests.with("/status", "\"draft\""))
                .expect(201)
                .header("Location");
    }

    /** A new series of Alice's. */
    private String of(String visibility) {
        return api.as(ALICE)
                .post("/api/series", SeriesRequests.visibleTo(visibility))
                .expect(201)
                .header("Location");
    }
}
