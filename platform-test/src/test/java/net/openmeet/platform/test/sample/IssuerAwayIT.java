package net.openmeet.platform.test.sample;

import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest(service = "sample-service", settings = "openmeet.jwks-uri=http://127.0.0.1:1/jwks")
class IssuerAwayIT {

    private final Api api;

    IssuerAwayIT(Api api) {
        this.api = api;
    }

    @Test
    void asksMembersToComeBackSoon() {
        ApiResponse answer = api.as(ALICE).get("/api/notes");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("sign-in-unavailable");
        assertThat(answer.hasHeader("Retry-After")).isTrue();
    }

    @Test
    void servesEverybodyElse() {
        assertThat(api.get("/api/notes").status()).isEqualTo(200);
    }
}
