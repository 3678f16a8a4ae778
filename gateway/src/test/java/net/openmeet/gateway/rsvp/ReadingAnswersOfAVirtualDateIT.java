package net.openmeet.gateway.rsvp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.openmeet.gateway.testing.Peer;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingAnswersOfAVirtualDateIT {

    private static final String TOKEN = "occurrence/92ef2587-ee0f-5791-ae15-872ad92da9f9/1";
    private static final String EVENT = "/api/events/yoga-2031-03-04-1900";
    private static final String UNKNOWN = "{\"code\": \"event-not-found\"}";
    private static final String VIRTUAL = """
            {"series": "yoga", "recurrenceId": "2031-03-04T19:00", "slug": "yoga-2031-03-04-1900", "stored": false,
             "attendance": {"going": 0, "waitlisted": 0, "capacity": 20},
             "organiser": "%s"}
            """.formatted(People.ALICE);

    private final RunningGateway gateway = RunningGateway.shared();
    private final Peer occurrence = gateway.peer(Service.OCCURRENCE);
    private final Peer attendance = gateway.peer(Service.ATTENDANCE);
    private final Api alice = as(People.ALICE);
    private final Api bob = as(People.BOB);

    @BeforeEach
    void attendanceHasNotHeardOfTheEvent() {
        occurrence.forget();
        List.of("/rsvp", "/attendance", "/attendees").forEach(part -> attendance.on(EVENT + part, 404, UNKNOWN));
        occurrence.on(EVENT, 200, VIRTUAL);
    }

    @Test
    void findsThatTheCallerHasNotAnswered() {
        ApiResponse rsvp = bob.get(EVENT + "/rsvp").expect(200);

        assertThat(rsvp.text("/status")).isEqualTo("none");
        assertThat(rsvp.text("/event")).isEqualTo("yoga-2031-03-04-1900");
        assertThat(rsvp.at("/attendance/capacity").asInt()).isEqualTo(20);
        assertThat(rsvp.header("ETag")).isEqualTo("\"0\"");
        assertThat(occurrence.last().method()).isEqualTo("GET");
    }

    @Test
    void findsEverySeatFreeAndNobodyOnTheList() {
        ApiResponse counts = gateway.api().get(EVENT + "/attendance").expect(200);
        assertThat(counts.at("/going").asInt()).isZero();
        assertThat(counts.at("/capacity").asInt()).isEqualTo(20);
        assertThat(bob.get(EVENT + "/attendees").expect(200).at("/items")).isEmpty();
        assertThat(bob.get(EVENT + "/attendees?status=interested")
                        .expect(200)
                        .at("/next")
                        .isNull())
                .isTrue();
    }

    @Test
    void letsTheOrganiserAloneSeeThatNobodyWaits() {
        assertThat(bob.get(EVENT + "/attendees?status=waitlisted").expect(403).code())
                .isEqualTo("not-owner");
        assertThat(alice.get(EVENT + "/attendees?status=waitlisted").expect(200).at("/items"))
                .isEmpty();
    }

    @Test
    void takesBackWhatWasNeverSaid() {
        bob.delete(EVENT + "/rsvp").expect(204);
        bob.with("If-Match", "\"0\"").delete(EVENT + "/rsvp").expect(204);
        bob.with("If-Match", "*").delete(EVENT + "/rsvp").expect(204);
        assertThat(bob.with("If-Match", "\"3\"")
                        .delete(EVENT + "/rsvp")
                        .expect(412)
                        .code())
                .isEqualTo("version-mismatch");
    }

    @Test
    void findsNobodyToRemove() {
        String attendee = EVENT + "/attendees/" + People.BOB;
        attendance.on(attendee, 404, UNKNOWN);

        assertThat(alice.delete(attendee).expect(404).code()).isEqualTo("attendee-not-found");
        assertThat(bob.delete(attendee).expect(403).code()).isEqualTo("not-owner");
    }

    @Test
    void waitsForTheNewsOfADateThatIsStored() {
        occurrence.on(EVENT, exchange -> {
            exchange.getResponseHeaders().set("Version-Token", TOKEN);
            Peer.answer(exchange, 200, VIRTUAL.replace("\"stored\": false", "\"stored\": true"));
        });
        attendance.on(EVENT + "/rsvp", exchange -> {
            String after = exchange.getRequestHeaders().getFirst("After-Version");
            Peer.answer(
                    exchange,
                    TOKEN.equals(after) ? 200 : 404,
                    TOKEN.equals(after) ? "{\"status\": \"going\"}" : UNKNOWN);
        });

        assertThat(bob.get(EVENT + "/rsvp").expect(200).text("/status")).isEqualTo("going");
    }

    @Test
    void leadsOnToTheSlugThatTheEventHasNow() {
        occurrence.on(EVENT, exchange -> {
            exchange.getResponseHeaders().set("Location", "/api/events/yoga-x012345-2031-03-04-1900");
            Peer.answer(exchange, 308, "");
        });

        ApiResponse answer = bob.get(EVENT + "/rsvp").expect(308);
        assertThat(answer.header("Location")).isEqualTo("/api/events/yoga-x012345-2031-03-04-1900/rsvp");
    }

    @Test
    void saysThatThereIsNoSuchEventToWhoMayNotSeeIt() {
        occurrence.on(EVENT, 404, UNKNOWN);

        assertThat(bob.get(EVENT + "/rsvp").expect(404).code()).isEqualTo("event-not-found");
        assertThat(bob.delete(EVENT + "/rsvp").expect(404).code()).isEqualTo("event-not-found");
        assertThat(gateway.api().get(EVENT + "/attendance").expect(404).code()).isEqualTo("event-not-found");
    }

    private Api as(UUID account) {
        return gateway.api()
                .with("Authorization", "Bearer " + gateway.token(claims -> claims.subject(account.toString())));
    }
}
