package net.openmeet.gateway.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import net.openmeet.gateway.testing.Peer;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportingWhatOthersKeepIT {

    private static final UUID ID = UUID.fromString("92ef2587-ee0f-5791-ae15-872ad92da9f9");

    private final RunningGateway gateway = RunningGateway.shared();
    private final Peer series = gateway.peer(Service.SERIES);
    private final Peer occurrence = gateway.peer(Service.OCCURRENCE);
    private final Peer community = gateway.peer(Service.COMMUNITY);
    private final Api bob = gateway.api()
            .with("Authorization", "Bearer " + gateway.token(claims -> claims.subject(People.BOB.toString())))
            .with("Seen-Thing", "series/" + UUID.randomUUID());

    @BeforeEach
    void saysWhichThingWasSeen() {
        community.on("/api/reports", exchange -> {
            String seen =
                    Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Seen-Thing"), "nothing");
            Peer.answer(exchange, 201, "{\"seen\": \"" + seen + "\"}");
        });
    }

    @Test
    void tellsWhichSeriesTheCallerSees() {
        series.on("/api/series/dance", exchange -> Peer.answer(exchange, 200, "{\"id\": \"" + ID + "\"}"));

        assertThat(report("series", "dance")).isEqualTo("series/" + ID);
    }

    @Test
    void tellsTheSeriesOfADateAndTheIdOfAStandaloneEvent() {
        series.on("/api/series/dance", exchange -> Peer.answer(exchange, 200, "{\"id\": \"" + ID + "\"}"));
        occurrence
                .on(
                        "/api/events/dance-2030-03-05-1900",
                        exchange -> Peer.answer(exchange, 200, """
                        {"id": "%s", "series": "dance"}""".formatted(UUID.randomUUID())))
                .on("/api/events/party", exchange -> Peer.answer(exchange, 200, """
                        {"id": "%s", "series": null}""".formatted(ID)));

        assertThat(report("event", "dance-2030-03-05-1900")).isEqualTo("series/" + ID);
        assertThat(report("event", "party")).isEqualTo("event/" + ID);
    }

    @Test
    void tellsNothingOfWhatTheCallerDoesNotSeeAndBelievesNoCaller() {
        series.on("/api/series/secret", exchange -> Peer.answer(exchange, 404, "{\"code\": \"series-not-found\"}"));

        assertThat(report("series", "secret")).isEqualTo("nothing");
        assertThat(report("group", "dance")).isEqualTo("nothing");
    }

    private String report(String kind, String name) {
        return bob.post("/api/reports", """
                        {"kind": "%s", "name": "%s", "reason": "spam"}""".formatted(kind, name)).expect(201).text("/seen");
    }
}
