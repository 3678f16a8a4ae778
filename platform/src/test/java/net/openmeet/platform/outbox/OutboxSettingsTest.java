package net.openmeet.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class OutboxSettingsTest {

    private final OutboxSettings settings = new OutboxSettings(
            Duration.ZERO,
            Duration.ZERO,
            1,
            1,
            Duration.ofSeconds(1),
            Duration.ofSeconds(10),
            Duration.ZERO,
            Duration.ZERO);

    @Test
    void doubleTheBackOffUpToTheLongest() {
        assertThat(settings.backOffAfter(1)).hasSeconds(1);
        assertThat(settings.backOffAfter(2)).hasSeconds(2);
        assertThat(settings.backOffAfter(4)).hasSeconds(8);
        assertThat(settings.backOffAfter(5)).hasSeconds(10);
        assertThat(settings.backOffAfter(Integer.MAX_VALUE)).hasSeconds(10);
    }
}
