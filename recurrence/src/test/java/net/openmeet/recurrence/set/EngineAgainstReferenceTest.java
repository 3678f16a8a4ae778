package net.openmeet.recurrence.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.StreamSupport;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.Frequency;
import net.openmeet.recurrence.rule.RecurrenceRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EngineAgainstReferenceTest {

    private static final int RULES = 250;

    @ParameterizedTest
    @EnumSource
    void givesWhatTheReferenceGives(Frequency frequency) {
        var random = new RandomRules(5545 + frequency.name().hashCode());
        for (int i = 0; i < RULES; i++) {
            compare(random.rule(frequency), random.start());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MONTHLY", "YEARLY"})
    void movesTheDaysThatTheReferenceMoves(Frequency frequency) {
        var random = new RandomRules(7529 + frequency.name().hashCode());
        for (int i = 0; i < 4 * RULES; i++) {
            compare(random.skippingRule(frequency), random.start());
        }
    }

    private static void compare(RecurrenceRule rule, LocalDateTime start) {
        var reference = new ReferenceEvaluator(rule, start);
        int periods = periods(rule.frequency());
        LocalDateTime end = reference.coveredBy(periods);
        RecurrenceSet set = RecurrenceSet.starting(RecurrenceStart.floating(start))
                .rule(rule)
                .includeStart(false)
                .build();

        assertThat(before(set, end)).as("%s from %s", rule, start).isEqualTo(reference.instances(periods, end));
    }

    private static List<LocalDateTime> before(RecurrenceSet set, LocalDateTime end) {
        return StreamSupport.stream(set.all().spliterator(), false)
                .map(instance -> instance.id().localDateTime())
                .takeWhile(each -> each.isBefore(end))
                .toList();
    }

    private static int periods(Frequency frequency) {
        return switch (frequency) {
            case YEARLY -> 10;
            case MONTHLY -> 60;
            case WEEKLY -> 120;
            case DAILY -> 600;
            case HOURLY -> 1_500;
            case MINUTELY, SECONDLY -> 3_000;
        };
    }
}
