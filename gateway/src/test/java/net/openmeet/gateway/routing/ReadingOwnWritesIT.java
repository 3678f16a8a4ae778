package net.openmeet.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.UUID;
import net.openmeet.gateway.testing.Peer;
import net.openmeet.gateway.testing.RunningGateway;
import net.openmeet.gateway.upstream.Service;
import net.openmeet.platform.test.Api;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingOwnWritesIT {

    private static final String FIRST = "series/00000000-0000-7000-8000-0000000000aa/1";
    private static final String SECOND = "series/00000000-0000-7000-8000-0000000000aa/2";
    private static final String DATES = "/api/series/written/occurrences";
    private static final String WRITTEN = "Written-Version";

    private final RunningGateway gateway = RunningGateway.shared();
    private final Api writer = somebody();

    @BeforeEach
    void writes() {
        writes(FIRST);
    }

    @Test
    void haveEachServiceToldOnceOfWhatItsReaderWrote() {
        writer.put("/api/series/written", "{}").expect(200);

        writer.get(DATES).expect(200);
        assertThat(told(Service.OCCURRENCE)).isEqualTo(FIRST);
        writer.get(DATES).expect(200);
        assertThat(told(Service.OCCURRENCE)).isNull();
        writer.get("/api/following").expect(200);
        assertThat(told(Service.ATTENDANCE)).isEqualTo(FIRST);
    }

    @Test
    void tellOfAllThatWasWrittenSinceBesideWhatTheReaderAsksFor() {
        writer.put("/api/series/written", "{}").expect(200);
        writes(SECOND);
        writer.put("/api/series/written", "{}").expect(200);

        writer.with("After-Version", FIRST).get(DATES).expect(200);

        assertThat(told(Service.OCCURRENCE)).isEqualTo(SECOND + ", " + FIRST);
        assertThat(gateway.peer(Service.OCCURRENCE).last().header("After-Version"))
                .isEqualTo(FIRST);
    }

    @Test
    void areNobodyElses() {
        writer.put("/api/series/written", "{}").expect(200);

        somebody().get(DATES).expect(200);
        assertThat(told(Service.OCCURRENCE)).isNull();
        gateway.api().get(DATES).expect(200);
        assertThat(told(Service.OCCURRENCE)).isNull();
    }

    @Test
    void areWhatWasWrittenHereAndNotWhatACallerClaims() {
        writer.with(WRITTEN, SECOND).get(DATES).expect(200);
        assertThat(told(Service.OCCURRENCE)).isNull();
        writer.get("/api/series/written").expect(200);
        writer.get(DATES).expect(200);
        assertThat(told(Service.OCCURRENCE)).isNull();
    }

    private void writes(String token) {
        gateway.peer(Service.SERIES).on("/api/series/written", exchange -> {
            exchange.getResponseHeaders().set("Version-Token", token);
            Peer.answer(exchange, 200, "{}");
        });
    }

    private @Nullable String told(Service service) {
        return gateway.peer(service).last().header(WRITTEN);
    }

    private Api somebody() {
        String account = UUID.randomUUID().toString();
        return gateway.api()
                .with(
                        "Authorization",
                        "Bearer " + gateway.token((JWTClaimsSet.Builder claims) -> claims.subject(account)));
    }
}
