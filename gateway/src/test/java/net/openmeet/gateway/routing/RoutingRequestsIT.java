package net.openmeet.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.gateway.testing.Peer;
import net.openmeet.gateway.testing.ReceivedRequest;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingRequestsIT {

    private final RunningGateway gateway = RunningGateway.shared();
    private final Api api = gateway.api();
    private final Peer series = gateway.peer(Service.SERIES);

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/series,                                               series",
        "POST,   /api/series,                                               series",
        "POST,   /api/series/import,                                        series",
        "POST,   /api/series/preview,                                       series",
        "PATCH,  /api/series/tuesday-yoga,                                  series",
        "GET,    /api/series/tuesday-yoga/occurrences,                      occurrence",
        "PUT,    /api/series/tuesday-yoga/occurrences/2026-03-03T19:00,     occurrence",
        "POST,   /api/series/tuesday-yoga/occurrences/2026-03-03T19:00/exclude, series",
        "POST,   /api/series/tuesday-yoga/occurrences/2026-03-03T19:00/include, series",
        "POST,   /api/series/tuesday-yoga/occurrences/exclude,              series",
        "POST,   /api/series/tuesday-yoga/phases/2026-03-03T19:00/merge,    series",
        "POST,   /api/series/tuesday-yoga/changes/3/undo,                   series",
        "GET,    /api/series/tuesday-yoga/changes/3,                        occurrence",
        "POST,   /api/events,                                               occurrence",
        "GET,    /api/events/tuesday-yoga-2026-03-03-1900,                  occurrence",
        "DELETE, /api/events/picnic,                                        occurrence",
        "GET,    /api/calendar,                                             occurrence",
        "GET,    /api/calendar/public,                                      occurrence",
        "GET,    /api/calendar/public/series,                               occurrence",
        "GET,    /api/calendar/public.ics,                                  occurrence",
        "GET,    /api/series/tuesday-yoga/calendar.ics,                     occurrence",
        "GET,    /api/series/tuesday-yoga/calendar.json,                    occurrence",
        "POST,   /api/calendar/feed,                                        occurrence",
        "GET,    /api/calendar/feeds/secret_abc.ics,                        occurrence",
        "PUT,    /api/events/picnic/rsvp,                                   attendance",
        "GET,    /api/events/picnic/attendance,                             attendance",
        "GET,    /api/events/picnic/attendees,                              attendance",
        "DELETE, /api/events/picnic/attendees/01a214aa-d09e-7851-8683-b53c38051459, attendance",
        "GET,    /api/me,                                                   community",
        "PUT,    /api/me,                                                   community",
        "PATCH,  /api/me,                                                   community",
        "DELETE, /api/me,                                                   community",
        "POST,   /api/me/restore,                                           community",
        "POST,   /api/me/merge-code,                                        community",
        "POST,   /api/me/merges,                                            community",
        "GET,    /api/me/exports/01a214aa-d09e-7851-8683-b53c38051459/content, community",
        "GET,    /api/me/ways-in,                                           community",
        "POST,   /api/me/ways-in/addresses/confirm,                         community",
        "GET,    /api/me/sessions,                                          community",
        "DELETE, /api/me/sessions/01a214aa-d09e-7851-8683-b53c38051459,     community",
        "GET,    /api/me/reports,                                            community",
        "GET,    /api/moderation/log,                                        community",
        "POST,   /api/reports/01a214aa-d09e-7851-8683-b53c38051459/decision, community",
        "DELETE, /api/moderation/restrictions/01a214aa-d09e-7851-8683-b53c38051459, community",
        "GET,    /oauth2/sign-in,                                           community",
        "POST,   /oauth2/sign-in/mail,                                      community",
        "GET,    /api/accounts/alice,                                       community",
        "GET,    /.well-known/openid-configuration,                         community",
        "GET,    /.well-known/oauth-authorization-server,                   community",
        "GET,    /oauth2/authorize,                                         community",
        "POST,   /oauth2/token,                                             community",
        "GET,    /userinfo,                                                 community",
        "GET,    /login,                                                    community",
        "POST,   /demo/tokens/alice,                                        community"
    })
    void leadsToTheServiceThatAnswers(String method, String path, String service) {
        ApiResponse answer = api.send(method, path, null, null).expect(200);

        assertThat(answer.text("/service")).isEqualTo(service);
        ReceivedRequest received =
                gateway.peer(Service.of(service).orElseThrow()).last();
        assertThat(received.method()).isEqualTo(method);
        assertThat(received.uri().getPath()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/nothing",
                "/api/me/secrets",
                "/actuator",
                "/actuator/env",
                "/actuator/prometheus",
                "/actuator/loggers",
                "/v3/api-docs",
                "/.well-known/acme-challenge/x",
                "/error",
                "/internal/addresses",
                "/internal/personal-data/01a214aa-d09e-7851-8683-b53c38051459",
                "/webjars/swagger-ui/swagger-ui.css"
            })
    void answersUnknownPathsItself(String path) {
        ApiResponse answer = api.get(path).expect(404);

        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.code()).isEqualTo("not-found");
    }

    @Test
    void passesOnQueryAndBodyAsTheyAre() {
        String query = "timeZone=Europe%2FBerlin&q=a%20b%26c&empty=";

        api.send("POST", "/api/series?" + query, "text/calendar", "BEGIN:VCALENDAR");

        assertThat(series.last().uri().getRawQuery()).isEqualTo(query);
        assertThat(series.last().body()).isEqualTo("BEGIN:VCALENDAR");
        assertThat(series.last().header("Content-Type")).isEqualTo("text/calendar");
    }

    @Test
    void passesOnForms() {
        api.send("POST", "/oauth2/token?x=1", "application/x-www-form-urlencoded", "grant_type=a&code=b%2Bc");

        ReceivedRequest received = gateway.peer(Service.COMMUNITY).last();
        assertThat(received.body().split("&"))
                .contains("grant_type=a", "code=b%2Bc")
                .doesNotContain("x=1");
        assertThat(received.uri().getRawQuery()).isEqualTo("x=1");
    }

    @Test
    void passesBackStatusHeadersAndBody() {
        series.on("/api/series/created", exchange -> {
            exchange.getResponseHeaders().set("Location", "/api/series/tuesday-yoga");
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            exchange.getResponseHeaders().set("Version-Token", "series/x/1");
            exchange.getResponseHeaders().set("Keep-Alive", "timeout=5");
            Peer.answer(exchange, 201, "{\"slug\": \"tuesday-yoga\"}");
        });

        ApiResponse answer = api.post("/api/series/created", "{}").expect(201);

        assertThat(answer.header("Location")).isEqualTo("/api/series/tuesday-yoga");
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.header("Version-Token")).isEqualTo("series/x/1");
        assertThat(answer.hasHeader("Keep-Alive")).isFalse();
        assertThat(answer.text("/slug")).isEqualTo("tuesday-yoga");
    }

    @Test
    void passesBackProblemsAndRedirectsWithoutFollowingThem() {
        series.on("/api/series/gone", 404, "{\"code\": \"series-not-found\"}");
        series.on("/api/series/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", "/api/series/here");
            Peer.answer(exchange, 302, "");
        });

        assertThat(api.get("/api/series/gone").expect(404).code()).isEqualTo("series-not-found");
        assertThat(api.get("/api/series/moved").expect(302).header("Location")).isEqualTo("/api/series/here");
    }
}
