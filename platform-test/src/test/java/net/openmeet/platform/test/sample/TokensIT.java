package net.openmeet.platform.test.sample;

import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.platform.test.Tokens;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@ServiceTest(service = "sample-service")
class TokensIT {

    private static final String NOTE = "{\"text\": \"Bring a mat\"}";

    private final Api api;

    TokensIT(Api api) {
        this.api = api;
    }

    @TestFactory
    @SuppressWarnings("JavaUtilDate")
    Stream<DynamicTest> areRefusedWhen() {
        Date past = Date.from(Instant.parse("2020-01-01T00:00:00Z"));
        Date future = Date.from(Instant.parse("2100-01-01T00:00:00Z"));
        Map<String, UnaryOperator<JWTClaimsSet.Builder>> spoilt = Map.of(
                "expired", claims -> claims.expirationTime(past),
                "without expiry", claims -> claims.expirationTime(null),
                "not valid yet", claims -> claims.notBeforeTime(future),
                "somebody else's", claims -> claims.issuer("https://elsewhere.example"),
                "without issuer", claims -> claims.issuer(null),
                "for another audience", claims -> claims.audience("front-end"),
                "without audience", claims -> claims.claim("aud", null),
                "without subject", claims -> claims.subject(null));
        return spoilt.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(), () -> isRefused(Tokens.bearer(ALICE.toString(), entry.getValue()))));
    }

    @Test
    void areRefusedWithoutASignature() {
        String header = Tokens.bearer(ALICE).split("\\.", -1)[1];

        isRefused(new PlainJWT(
                        new JWTClaimsSet.Builder().subject(ALICE.toString()).build())
                .serialize());
        isRefused("eyJhbGciOiJub25lIn0." + header + ".");
        isRefused("nonsense");
    }

    @Test
    void areRefusedWhenNobodyPublishesTheirKeyHoweverOftenTheyCome() {
        for (int request = 0; request < 10; request++) {
            isRefused(Tokens.forged());
        }
    }

    @Test
    void areRefusedEvenWhereNoneIsNeeded() {
        ApiResponse answer = api.with("Authorization", "Bearer nonsense").get("/api/notes");

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void openWhatIsForARoleToThoseWhoHaveIt() {
        ApiResponse moderator = withRoles(List.of("moderator", "astronaut")).get("/probe/reports");
        ApiResponse others = withRoles(List.of("administrator")).get("/probe/reports");
        ApiResponse malformed = withRoles("moderator").get("/probe/reports");

        assertThat(moderator.status()).isEqualTo(200);
        assertThat(List.of(others.code(), malformed.code())).containsOnly("role-required");
    }

    private Api withRoles(Object roles) {
        return api.with(
                "Authorization",
                "Bearer " + Tokens.bearer(ALICE.toString(), claims -> claims.claim("openmeet_roles", roles)));
    }

    @Test
    void makeTheSameAccountOfTheSameForeignSubject() {
        Api stranger = api.with("Authorization", "Bearer " + Tokens.bearer("auth0|12345", claims -> claims));
        Api other = api.with("Authorization", "Bearer " + Tokens.bearer("auth0|12346", claims -> claims));
        String note = stranger.post("/api/notes", NOTE).expect(201).header("Location");

        assertThat(other.with("If-Match", "*").delete(note).status()).isEqualTo(403);
        assertThat(stranger.with("If-Match", "*").delete(note).status()).isEqualTo(204);
    }

    @Test
    void areAskedForWhereTheyAreMissing() {
        ApiResponse answer = api.post("/api/notes", NOTE);

        assertThat(answer.code()).isEqualTo("sign-in-required");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"openmeet\"");
    }

    private void isRefused(String token) {
        ApiResponse answer = api.with("Authorization", "Bearer " + token).post("/api/notes", NOTE);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("invalid-token");
        assertThat(answer.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
    }
}
