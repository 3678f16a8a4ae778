package net.openmeet.atproto.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MakingTidsTest {

    private static final Instant MOMENT = Instant.parse("2030-03-05T19:00:00.123456Z");

    @Test
    void keepsMomentAndClock() {
        Tid tid = Tid.of(MOMENT, 1_023);
        assertThat(tid.moment()).isEqualTo(MOMENT);
        assertThat(tid.clock()).isEqualTo(1_023);
    }

    @Test
    void sortsAsTimeDoes() {
        assertThat(Tid.of(MOMENT, 1_023)).isLessThan(Tid.of(MOMENT.plusNanos(1_000), 0));
        assertThat(Tid.of(Instant.EPOCH, 0)).isEqualTo(new Tid("2222222222222"));
    }

    @Test
    void knowsItsBounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> Tid.of(MOMENT, 1_024));
        assertThatIllegalArgumentException().isThrownBy(() -> Tid.of(Instant.EPOCH.minusSeconds(1), 0));
    }
}
