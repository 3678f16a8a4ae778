package net.openmeet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class BodyPaceTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final BodyPace pace = new BodyPace(Duration.ofSeconds(10), DataSize.ofBytes(1_000));

    @Test
    void hasPatienceWithAnyBody() {
        assertThat(pace.isTooSlow(1, 10 * SECOND)).isFalse();
    }

    @Test
    void endsABodyThatDrips() {
        assertThat(pace.isTooSlow(6, 11 * SECOND)).isTrue();
    }

    @Test
    void leavesALargeBodyTheTimeThatItNeeds() {
        assertThat(pace.isTooSlow(6_000_000, 6_010 * SECOND)).isFalse();
        assertThat(pace.isTooSlow(6_000_000, 6_011 * SECOND)).isTrue();
    }
}
