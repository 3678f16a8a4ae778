package net.openmeet.gateway.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.openmeet.gateway.testing.Peer;
import net.openmeet.gateway.testing.ReceivedRequest;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** series-service decides what a series would be, occurrence-service what that does to its dates. */
class PreviewingWhatTwoServicesKnowIT {

    private static final String PREVIEW = "/api/series/dance/changes/preview";
    private static final String VERSION = "series/92ef2587-ee0f-5791-ae15-872ad92da9f9/7";
    private static final String SEEN = "attendance/92ef2587-ee0f-5791-ae15-872ad92da9f9/3";
    private static final String OUTCOME = "{\"token\": \"7-0\", \"version\": 7}";
    private static final String SHOWN = "{\"token\": \"7-0\", \"items\": []}";

    private final RunningGateway gateway = RunningGateway.shared();
    private final Peer series = gateway.peer(Service.SERIES);
    private final Peer occurrence = gateway.peer(Service.OCCURRENCE);
    private final Api alice = gateway.api()
            .with("Authorization", "Bearer " + gateway.token(claims -> claims.subject(People.ALICE.toString())));

    @BeforeEach
    void seriesServiceSaysWhatWouldBecomeOfTheSeries() {
        series.on(PREVIEW, exchange -> {
            exchange.getResponseHeaders().add("Version-Token", VERSION);
            Peer.answer(exchange, 200, OUTCOME);
        });
        occurrence.on(PREVIEW, 200, SHOWN);
        series.forget();
        occurrence.forget();
    }

    @Test
    void takesWhatTheOneHasSaidToTheOther() {
        for (String query : List.of("?edit=undo&version=7&limit=2", "?edit=merge&date=2030-03-05T19:00&cursor=abc")) {
            ApiResponse shown = alice.with("After-Version", SEEN)
                    .send("POST", PREVIEW + query, null, null)
                    .expect(200);

            assertThat(shown.body()).isEqualTo(SHOWN);
            assertThat(series.last().uri()).hasToString(PREVIEW + query);
            assertThat(series.last().header("After-Version")).isNull();
            ReceivedRequest asked = occurrence.last();
            assertThat(asked.method()).isEqualTo("POST");
            assertThat(asked.uri()).hasToString(PREVIEW + query);
            assertThat(asked.body()).isEqualTo(OUTCOME);
            assertThat(asked.header("Content-Type")).isEqualTo(PreviewRelay.OUTCOME);
            assertThat(asked.header("After-Version")).isEqualTo(VERSION + "," + SEEN);
            assertThat(asked.header("Authorization")).startsWith("Bearer ");
        }
    }

    @Test
    void givesTheCalendarOfHolidaysToWhoReadsCalendars() {
        alice.send("POST", PREVIEW + "?edit=exclude", "text/calendar", "BEGIN:VCALENDAR")
                .expect(200);

        assertThat(series.last().body()).isEqualTo("BEGIN:VCALENDAR");
        assertThat(occurrence.last().body()).isEqualTo(OUTCOME);
    }

    @Test
    void passesOnWhyTheEditWouldNotBeMade() {
        series.on(PREVIEW, 409, "{\"code\": \"first-phase\"}");

        ApiResponse refused = alice.send("POST", PREVIEW + "?edit=merge&date=2030-03-05T19:00", null, null)
                .expect(409);

        assertThat(refused.code()).isEqualTo("first-phase");
        assertThat(occurrence.wasAsked()).isFalse();
    }

    @Test
    void asksNobodyElseWhatOccurrenceServiceDecides() {
        alice.post(PREVIEW, "{\"name\": \"Waltz\"}").expect(200);
        alice.post(PREVIEW + "?edit=exclude&date=2030-03-05T19:00", "{}").expect(200);

        assertThat(series.wasAsked()).isFalse();
        assertThat(occurrence.last().body()).isEqualTo("{}");
    }

    @Test
    void letsNobodyElseSayWhatWouldBecomeOfASeries() {
        for (String type :
                List.of(PreviewRelay.OUTCOME, PreviewRelay.OUTCOME.toUpperCase(Locale.ROOT) + "; charset=utf-8")) {
            for (String query : List.of("", "?edit=undo&version=7")) {
                assertThat(alice.send("POST", PREVIEW + query, type, OUTCOME)
                                .expect(415)
                                .code())
                        .isEqualTo("unsupported-media-type");
            }
        }
        assertThat(series.wasAsked()).isFalse();
        assertThat(occurrence.wasAsked()).isFalse();
    }
}
