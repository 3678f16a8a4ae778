package net.openmeet.benchmarks.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.annotations.Param;

class ComparedEnginesTest {

    private static final LocalDateTime START = LocalDateTime.of(2020, 1, 7, 19, 0);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @MethodSource("measuredRules")
    void doTheSameWork(String rule) {
        assertThat(Arrays.stream(Engine.values()).map(engine -> engine.sumOfInstants(rule, START, BERLIN, 200)))
                .containsOnly(Engine.OPENMEET.sumOfInstants(rule, START, BERLIN, 200));
    }

    @ParameterizedTest
    @MethodSource("measuredRules")
    void findTheSameNextInstance(String rule) {
        LocalDateTime after = START.plusYears(3).plusDays(11).plusHours(1);
        assertThat(Arrays.stream(Engine.values())
                        .map(engine -> engine.seeker(rule, START, BERLIN).next(after)))
                .containsOnly(Engine.OPENMEET.seeker(rule, START, BERLIN).next(after));
    }

    static Stream<String> measuredRules() throws NoSuchFieldException {
        Field rule = ThousandInstances.class.getDeclaredField("rule");
        return Arrays.stream(rule.getAnnotation(Param.class).value());
    }
}
