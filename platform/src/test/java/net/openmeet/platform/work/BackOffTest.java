package net.openmeet.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private final BackOff backOff = new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(15));
    private final Random random = new Random(1);

    @Test
    void doublesWithinAQuarter() {
        assertThat(backOff.after(1, random)).isBetween(Duration.ofMillis(750), Duration.ofMillis(1250));
        assertThat(backOff.after(5, random)).isBetween(Duration.ofSeconds(12), Duration.ofSeconds(20));
    }

    @Test
    void staysAtTheLongestHoweverOftenItFails() {
        List<Duration> pauses = IntStream.of(11, 100, Integer.MAX_VALUE)
                .mapToObj(failures -> backOff.after(failures, random))
                .toList();
        assertThat(pauses)
                .allSatisfy(pause -> assertThat(pause).isBetween(Duration.ofSeconds(675), Duration.ofSeconds(1125)));
    }

    @Test
    void partsWhatFailedTogether() {
        assertThat(IntStream.range(0, 100)
                        .mapToObj(number -> backOff.after(3, random))
                        .distinct())
                .hasSizeGreaterThan(90);
    }
}
