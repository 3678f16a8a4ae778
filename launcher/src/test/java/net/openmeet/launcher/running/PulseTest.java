package net.openmeet.launcher.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PulseTest {

    private static final long BEGIN = Long.MAX_VALUE - 5;
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Pulse pulse = new Pulse(BEGIN);

    @Test
    void isLostAfterAMinuteWithoutAnAnswer() {
        assertThat(pulse.isLost(true, BEGIN + 10 * SECOND)).isFalse();
        assertThat(pulse.isLost(false, BEGIN + 70 * SECOND)).isFalse();
        assertThat(pulse.isLost(false, BEGIN + 71 * SECOND)).isTrue();
    }

    @Test
    void isThereAgainWithTheNextAnswer() {
        pulse.isLost(true, BEGIN + 10 * SECOND);
        assertThat(pulse.isLost(true, BEGIN + 69 * SECOND)).isFalse();
        assertThat(pulse.isLost(false, BEGIN + 120 * SECOND)).isFalse();
    }

    @Test
    void isNotMissedBeforeTheStartHasHadItsTime() {
        assertThat(pulse.isLost(false, BEGIN + 240 * SECOND)).isFalse();
        assertThat(pulse.isLost(false, BEGIN + 241 * SECOND)).isTrue();
    }
}
