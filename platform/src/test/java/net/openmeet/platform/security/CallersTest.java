package net.openmeet.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class CallersTest {

    @Test
    void areTheSubjectWhereThatIsAUuid() {
        UUID id = UUID.fromString("00000000-0000-7000-8000-00000000000a");

        assertThat(Callers.subject(token("https://openmeet.net", id.toString())))
                .isEqualTo(id);
    }

    @Test
    void areDerivedOfIssuerAndSubjectOtherwise() {
        UUID caller = Callers.subject(token("https://accounts.example", "auth0|12345"));

        assertThat(caller.version()).isEqualTo(5);
        assertThat(Callers.subject(token("https://accounts.example", "auth0|12345")))
                .isEqualTo(caller);
        assertThat(Callers.subject(token("https://accounts.example", "auth0|12346")))
                .isNotEqualTo(caller);
        assertThat(Callers.subject(token("https://other.example", "auth0|12345")))
                .isNotEqualTo(caller);
    }

    private static Jwt token(String issuer, String subject) {
        return Jwt.withTokenValue("token")
                .header("alg", "ES256")
                .claim("iss", issuer)
                .subject(subject)
                .build();
    }
}
