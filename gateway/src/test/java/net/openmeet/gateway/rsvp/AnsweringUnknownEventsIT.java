package net.openmeet.gateway.rsvp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import net.openmeet.gateway.testing.Peer;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnsweringUnknownEventsIT {

    private static final String TOKEN = "occurrence/92ef2587-ee0f-5791-ae15-872ad92da9f9/1";
    private static final String EARLIER = "series/01a214aa-d09e-7851-8683-b53c38051459/1";
    private static final String EVENT = "/api/events/yoga-2030-03-05-1900";
    private static final String DATE = "/api/series/yoga/occurrences/2030-03-05T19:00";
    private static final String RSVP = "{\"status\": \"going\"}";
    private static final String VIRTUAL =
            "{\"series\": \"yoga\", \"recurrenceId\": \"2030-03-05T19:00\", \"stored\": false}";
    private static final String UNKNOWN = "{\"code\": \"event-not-found\"}";

    private final RunningGateway gateway = RunningGateway.shared();
    private final Peer occurrence = gateway.peer(Service.OCCURRENCE);
    private final Peer attendance = gateway.peer(Service.ATTENDANCE);
    private final Api bob = gateway.api().with("Authorization", "Bearer " + gateway.token(claims -> claims));
    private final Queue<String> afterVersions = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void attendanceKnowsTheEventOnceItWaitsForIt() {
        occurrence.forget();
        attendance.on(EVENT + "/rsvp", exchange -> {
            String after = String.join(",", exchange.getRequestHeaders().getOrDefault("After-Version", List.of()));
            afterVersions.add(after);
            Peer.answer(exchange, after.contains(TOKEN) ? 200 : 404, after.contains(TOKEN) ? RSVP : UNKNOWN);
        });
    }

    @Test
    void storesTheVirtualDateAndAsksAgain() {
        occurrence.on(EVENT, 200, VIRTUAL).on(DATE, exchange -> {
            exchange.getResponseHeaders().set("Version-Token", TOKEN);
            Peer.answer(exchange, 201, VIRTUAL.replace("false", "true"));
        });

        ApiResponse answer =
                bob.with("After-Version", EARLIER).put(EVENT + "/rsvp", RSVP).expect(200);

        assertThat(answer.text("/status")).isEqualTo("going");
        assertThat(attendance.last().body()).isEqualTo(RSVP);
        assertThat(afterVersions).containsExactly(EARLIER, EARLIER + "," + TOKEN);
        assertThat(occurrence.last().method()).isEqualTo("PUT");
        assertThat(occurrence.last().header("Authorization")).startsWith("Bearer ");
        assertThat(occurrence.last().header("After-Version")).isEqualTo(EARLIER);
    }

    @Test
    void waitsForTheNewsOfAStoredEvent() {
        occurrence.on(EVENT, exchange -> {
            exchange.getResponseHeaders().set("Version-Token", TOKEN);
            Peer.answer(exchange, 200, "{\"series\": null, \"recurrenceId\": null, \"stored\": true}");
        });

        bob.put(EVENT + "/rsvp", RSVP).expect(200);

        assertThat(occurrence.last().method()).isEqualTo("GET");
        assertThat(afterVersions).containsExactly("", TOKEN);
    }

    @Test
    void saysThatThereIsNoSuchEvent() {
        occurrence.on(EVENT, 404, UNKNOWN);

        assertThat(bob.put(EVENT + "/rsvp", RSVP).expect(404).code()).isEqualTo("event-not-found");
        assertThat(afterVersions).hasSize(1);
    }

    @Test
    void passesOnWhyADateCannotBeStored() {
        occurrence.on(EVENT, 200, VIRTUAL).on(DATE, exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "3600");
            Peer.answer(exchange, 429, "{\"code\": \"too-many-unanswered-dates\"}");
        });

        ApiResponse answer = bob.put(EVENT + "/rsvp", RSVP).expect(429);

        assertThat(answer.code()).isEqualTo("too-many-unanswered-dates");
        assertThat(answer.header("Retry-After")).isEqualTo("3600");
        assertThat(answer.text("/instance")).isEqualTo(EVENT + "/rsvp");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(afterVersions).hasSize(1);
    }

    @Test
    void passesOnThatTheSeriesHasNotArrivedYet() {
        occurrence.on(EVENT, exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "1");
            Peer.answer(exchange, 503, "{\"code\": \"not-caught-up\"}");
        });

        ApiResponse answer = bob.put(EVENT + "/rsvp", RSVP).expect(503);

        assertThat(answer.code()).isEqualTo("not-caught-up");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }

    @Test
    void keepsToItselfHowAServiceFailed() {
        occurrence.on(EVENT, 500, "");

        assertThat(bob.put(EVENT + "/rsvp", RSVP).expect(502).code()).isEqualTo("service-failed");
    }

    @Test
    void asksNobodyElseWhoFollowsASeries() {
        attendance.on("/api/series/secret/followers/me", 404, "{\"code\": \"series-not-found\"}");
        occurrence.forget();

        assertThat(bob.get("/api/series/secret/followers/me").expect(404).code())
                .isEqualTo("series-not-found");
        assertThat(occurrence.wasAsked()).isFalse();
    }

    @Test
    void leavesAllOtherAnswersAlone() {
        attendance.on(EVENT + "/rsvp", 409, "{\"code\": \"event-over\"}");

        assertThat(bob.put(EVENT + "/rsvp", RSVP).expect(409).code()).isEqualTo("event-over");
        assertThat(occurrence.wasAsked()).isFalse();
    }
}
