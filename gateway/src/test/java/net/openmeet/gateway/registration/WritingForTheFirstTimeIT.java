package net.openmeet.gateway.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.gateway.testing.Peer;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With an issuer that isn't our own provider. */
class WritingForTheFirstTimeIT {

    private final Peer community = RunningGateway.shared().peer(Service.COMMUNITY);
    private final Api api = RunningGateway.shared().api();
    private final UUID member = Uuids.next();

    @BeforeEach
    void nobodyHasAsked() {
        community.forget();
    }

    @Test
    void hasTheMemberRegisteredWhereverTheWriteGoes() {
        api.as(member).post("/api/series", "{}").expect(200);

        assertThat(community.last().method()).isEqualTo("PUT");
        assertThat(community.last().uri().getPath()).isEqualTo("/api/me");
        assertThat(community.last().header("Authorization")).startsWith("Bearer ");
    }

    @Test
    void registersNobodyTwice() {
        api.as(member).delete("/api/events/yoga/rsvp").expect(200);
        community.forget();

        api.as(member).put("/api/events/yoga/rsvp", "{}").expect(200);

        assertThat(community.wasAsked()).isFalse();
    }

    @Test
    void registersNobodyWhoReadsOrWhoSaysNotWhoTheyAre() {
        api.as(member).get("/api/series").expect(200);
        api.post("/api/series", "{}").expect(200);
        api.with("Authorization", "Bearer nonsense").post("/api/series", "{}").expect(401);

        assertThat(community.wasAsked()).isFalse();
    }

    @Test
    void letsTheWriteGoOnWhereTheAccountCannotBeMadeAndKeepsNobodyWaitingForThat() {
        Peer away = Peer.start("community").on("/api/me", 503, "{}").on("/oauth2/jwks", 200, Tokens.publicKeys());
        Peer series = Peer.start("series");
        Api beside = Api.at(RunningGateway.start(
                "--openmeet.jwks-uri=" + away.uri() + "/oauth2/jwks",
                "--openmeet.services.series=" + series.uri(),
                "--openmeet.services.occurrence=" + series.uri(),
                "--openmeet.services.attendance=" + series.uri(),
                "--openmeet.services.community=" + away.uri()));

        beside.as(member).post("/api/series", "{}").expect(200);
        away.forget();
        beside.as(member).post("/api/series", "{}").expect(200);

        assertThat(away.wasAsked()).isFalse();
    }
}
