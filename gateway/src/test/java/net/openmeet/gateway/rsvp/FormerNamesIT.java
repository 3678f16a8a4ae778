package net.openmeet.gateway.rsvp;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import net.openmeet.gateway.testing.Peer;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The name of a date that went on as another one: until its series has that date again, which attendance-service knows once it is stored. */
class FormerNamesIT {

    private static final String TOKEN = "occurrence/92ef2587-ee0f-5791-ae15-872ad92da9f9/1";
    private static final String EVENT = "/api/events/dance-2030-03-05-1900";
    private static final String NOW = "/api/events/dance-2030-03-07-1900";
    private static final String DATE = "/api/series/dance/occurrences/2030-03-05T19:00";
    private static final String GOING = "{\"status\": \"going\"}";
    private static final String ATTENDEE = "/attendees/" + People.BOB;
    private static final String VIRTUAL = """
            {"series": "dance", "recurrenceId": "2030-03-05T19:00", "slug": "dance-2030-03-05-1900", "stored": false,
             "attendance": {"going": 0, "waitlisted": 0, "capacity": 20},
             "organiser": "%s"}
            """.formatted(People.ALICE);

    private final RunningGateway gateway = RunningGateway.shared();
    private final Peer occurrence = gateway.peer(Service.OCCURRENCE);
    private final Peer attendance = gateway.peer(Service.ATTENDANCE);
    private final Api bob = gateway.api()
            .with("Authorization", "Bearer " + gateway.token(claims -> claims.subject(People.BOB.toString())));

    @BeforeEach
    void attendanceLeadsOnUntilItHasHeardOfTheDate() {
        occurrence.forget();
        List.of("/rsvp", "/attendance", "/attendees", ATTENDEE)
                .forEach(part -> attendance.on(EVENT + part, exchange -> {
                    String after = exchange.getRequestHeaders().getFirst("After-Version");
                    if (TOKEN.equals(after)) {
                        Peer.answer(exchange, 200, GOING);
                    } else {
                        leadTo(NOW + part, exchange);
                    }
                }));
    }

    @Test
    void leadOnToTheEventWhereItsDateIsCarriedOverInTheMoment() {
        var carried = new AtomicBoolean();
        occurrence
                .on(EVENT, exchange -> {
                    if (carried.get()) {
                        leadTo(NOW, exchange);
                    } else {
                        Peer.answer(exchange, 200, VIRTUAL);
                    }
                })
                .on(DATE, exchange -> {
                    carried.set(true);
                    leadTo("/api/series/dance/occurrences/2030-03-07T19:00", exchange);
                });

        ApiResponse answer = bob.put(EVENT + "/rsvp", GOING).expect(308);

        assertThat(answer.header("Location")).isEqualTo(NOW + "/rsvp");
    }

    @Test
    void meanTheVirtualDateThatHasThemAgain() {
        occurrence.on(EVENT, 200, VIRTUAL);

        assertThat(bob.get(EVENT + "/rsvp").expect(200).text("/status")).isEqualTo("none");
        assertThat(gateway.api()
                        .get(EVENT + "/attendance")
                        .expect(200)
                        .at("/capacity")
                        .asInt())
                .isEqualTo(20);
        assertThat(bob.get(EVENT + "/attendees").expect(200).at("/items")).isEmpty();
        bob.delete(EVENT + "/rsvp").expect(204);
        assertThat(bob.delete(EVENT + ATTENDEE).expect(403).code()).isEqualTo("not-owner");
    }

    @Test
    void haveTheirVirtualDateStoredByItsFirstAnswer() {
        occurrence.on(EVENT, 200, VIRTUAL).on(DATE, exchange -> {
            exchange.getResponseHeaders().set("Version-Token", TOKEN);
            Peer.answer(exchange, 201, VIRTUAL.replace("false", "true"));
        });

        assertThat(bob.put(EVENT + "/rsvp", GOING).expect(200).text("/status")).isEqualTo("going");
        assertThat(attendance.last().uri().getPath()).isEqualTo(EVENT + "/rsvp");
        assertThat(attendance.last().body()).isEqualTo(GOING);
        assertThat(occurrence.last().method()).isEqualTo("PUT");
    }

    @Test
    void waitForTheNewsOfTheDateThatIsStoredAgain() {
        occurrence.on(EVENT, exchange -> {
            exchange.getResponseHeaders().set("Version-Token", TOKEN);
            Peer.answer(exchange, 200, VIRTUAL.replace("false", "true"));
        });

        assertThat(bob.get(EVENT + "/rsvp").expect(200).text("/status")).isEqualTo("going");
    }

    @Test
    void leadOnWhileTheSeriesDoesNotHaveTheDate() {
        occurrence.on(EVENT, exchange -> leadTo(NOW, exchange));

        leads(bob.get(EVENT + "/rsvp").expect(308), "/rsvp");
        leads(bob.put(EVENT + "/rsvp", GOING).expect(308), "/rsvp");
        leads(bob.delete(EVENT + ATTENDEE).expect(308), ATTENDEE);
        assertThat(occurrence.last().method()).isEqualTo("GET");
    }

    @Test
    void leadNobodyOnWhoMayNotSeeTheDateAnyMore() {
        occurrence.on(EVENT, 404, "{\"code\": \"event-not-found\"}");

        assertThat(bob.get(EVENT + "/rsvp").expect(404).code()).isEqualTo("event-not-found");
        assertThat(bob.put(EVENT + "/rsvp", GOING).expect(404).code()).isEqualTo("event-not-found");
    }

    @Test
    void leadOnWithWhateverStandsBehindThem() {
        attendance.on(EVENT + "/attendees/{ä", exchange -> leadTo(NOW + "/attendees/%7B%C3%A4", exchange));
        occurrence.on(EVENT, exchange -> leadTo(NOW, exchange));

        leads(bob.delete(EVENT + "/attendees/%7B%C3%A4").expect(308), "/attendees/%7B%C3%A4");
    }

    private static void leads(ApiResponse answer, String part) {
        assertThat(answer.header("Location")).isEqualTo(NOW + part);
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    private static void leadTo(String path, HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Location", path);
        Peer.answer(exchange, 308, "");
    }
}
