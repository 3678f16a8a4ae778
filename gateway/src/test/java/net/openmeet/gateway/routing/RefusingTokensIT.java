package net.openmeet.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.openmeet.gateway.testing.Peer;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusingTokensIT {

    private final RunningGateway gateway = RunningGateway.shared();
    private final Peer series = gateway.peer(Service.SERIES);

    @BeforeEach
    void nobodyHasAsked() {
        series.forget();
    }

    @ParameterizedTest
    @MethodSource("wrongClaims")
    void refusesAtTheEdgeWhatNoServiceWouldTake(UnaryOperator<JWTClaimsSet.Builder> wrong) {
        assertRefused(gateway.token(wrong));
    }

    static Stream<UnaryOperator<JWTClaimsSet.Builder>> wrongClaims() {
        return Stream.of(
                claims -> claims.expirationTime(Date.from(Instant.EPOCH)),
                claims -> claims.expirationTime(null),
                claims -> claims.issuer("https://evil.example"),
                claims -> claims.audience("openmeet-web"),
                claims -> claims.subject(null));
    }

    @Test
    void refusesWhatIsNoTokenOrSignedByAStranger() {
        assertRefused("nonsense");
        String token = gateway.token(claims -> claims);
        assertRefused(token.substring(0, token.lastIndexOf('.')) + "." + "A".repeat(86));
    }

    @Test
    void letsAnonymousRequestsThroughForTheServiceToDecide() {
        gateway.api().get("/api/series").expect(200);

        assertThat(series.wasAsked()).isTrue();
    }

    private void assertRefused(String token) {
        ApiResponse answer = gateway.api()
                .with("Authorization", "Bearer " + token)
                .get("/api/series")
                .expect(401);

        assertThat(answer.code()).isEqualTo("invalid-token");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(series.wasAsked()).isFalse();
    }
}
