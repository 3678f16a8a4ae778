package net.openmeet.recurrence.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.set.RecurrenceSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognisingASeriesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-05T08:00, FREQ=DAILY",
        "2026-01-05T08:00, FREQ=DAILY;INTERVAL=3",
        "2026-01-06T19:00, FREQ=WEEKLY;BYDAY=TU",
        "2026-01-06T19:00, FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
        "2026-01-06T19:00, 'FREQ=WEEKLY;BYDAY=TU,FR'",
        "2026-01-15, FREQ=MONTHLY;BYMONTHDAY=15",
        "2026-01-31, FREQ=MONTHLY;BYMONTHDAY=-1",
        "2026-01-30T18:00, FREQ=MONTHLY;BYDAY=-1FR",
        "2026-01-13T18:00, FREQ=MONTHLY;BYDAY=2TU",
        "2026-01-13T18:00, FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU",
        "2020-05-01, FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1",
    })
    void findsTheRuleThatMadeTheDates(String start, String rule) {
        List<RecurrenceId> dates = dates(start, rule, 10);
        Collections.shuffle(dates, new Random(7));
        assertThat(RecurrenceInference.of(dates)).hasValueSatisfying(inferred -> {
            assertThat(dates(inferred, 10)).isEqualTo(dates(start, rule, 10));
            assertThat(inferred.missing()).isEmpty();
            assertThat(inferred.additional()).isEmpty();
            assertThat(inferred.confidence()).isGreaterThan(0.9);
        });
    }

    @Test
    void takesAMissingDateForAnException() {
        List<RecurrenceId> dates = dates("2026-01-06T19:00", "FREQ=WEEKLY;BYDAY=TU", 10);
        RecurrenceId carnival = dates.remove(6);
        assertThat(RecurrenceInference.of(dates)).hasValueSatisfying(inferred -> {
            assertThat(inferred.rule()).isEqualTo(RecurrenceRule.parse("FREQ=WEEKLY;BYDAY=TU"));
            assertThat(inferred.missing()).containsExactly(carnival);
            assertThat(inferred.confidence()).isLessThan(0.9);
        });
    }

    @Test
    void takesADateOffThePatternForAnAdditionalOne() {
        List<RecurrenceId> dates = dates("2026-01-06T19:00", "FREQ=WEEKLY;BYDAY=TU", 10);
        RecurrenceId party = RecurrenceId.parse("2026-02-14T21:00");
        dates.add(party);
        assertThat(RecurrenceInference.of(dates)).hasValueSatisfying(inferred -> {
            assertThat(inferred.rule()).isEqualTo(RecurrenceRule.parse("FREQ=WEEKLY;BYDAY=TU"));
            assertThat(inferred.additional()).containsExactly(party);
        });
    }

    @Test
    void survivesAFirstDateOffThePattern() {
        List<RecurrenceId> dates = dates("2026-01-06T19:00", "FREQ=WEEKLY;BYDAY=TU", 10);
        dates.add(RecurrenceId.parse("2026-01-03T19:00"));
        assertThat(RecurrenceInference.of(dates))
                .hasValueSatisfying(inferred ->
                        assertThat(inferred.rule()).isEqualTo(RecurrenceRule.parse("FREQ=WEEKLY;BYDAY=TU")));
    }

    @Test
    void neverInventsARuleFromTwoDates() {
        assertThat(RecurrenceInference.of(ids("2026-01-06T19:00", "2026-01-13T19:00")))
                .isEmpty();
        assertThat(RecurrenceInference.of(ids("2026-01-06T19:00", "2026-01-13T19:00", "2026-01-13T19:00")))
                .isEmpty();
        assertThat(RecurrenceInference.of(List.of())).isEmpty();
    }

    @Test
    void findsNothingInDatesWithoutAPattern() {
        assertThat(RecurrenceInference.of(
                        ids("2026-01-06T19:00", "2026-01-09T18:00", "2026-02-21T10:00", "2026-03-30T20:15")))
                .isEmpty();
        var random = new Random(42);
        List<RecurrenceId> scattered = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            scattered.add(RecurrenceId.of(
                    LocalDate.of(2026, 1, 1).plusDays(random.nextInt(2000)).atTime(random.nextInt(24), 0)));
        }
        assertThat(RecurrenceInference.of(scattered)).isEmpty();
    }

    @Test
    void isLessSureOfThreeDatesThanOfTen() {
        List<RecurrenceId> dates = dates("2026-01-06T19:00", "FREQ=WEEKLY;BYDAY=TU", 10);
        double three = RecurrenceInference.of(dates.subList(0, 3)).orElseThrow().confidence();
        double ten = RecurrenceInference.of(dates).orElseThrow().confidence();
        assertThat(three).isLessThan(ten).isEqualTo(0.75);
    }

    private static List<RecurrenceId> ids(String... texts) {
        return Arrays.stream(texts).map(RecurrenceId::parse).toList();
    }

    private static List<RecurrenceId> dates(InferredRecurrence inferred, int number) {
        return dates(inferred.start().toString(), inferred.rule().toString(), number);
    }

    private static List<RecurrenceId> dates(String start, String rule, int number) {
        RecurrenceId first = RecurrenceId.parse(start);
        RecurrenceSet set = RecurrenceSet.starting(
                        first.isAllDay()
                                ? RecurrenceStart.allDay(first.date())
                                : RecurrenceStart.floating(first.localDateTime()))
                .rule(RecurrenceRule.parse(rule))
                .build();
        List<RecurrenceId> dates = new ArrayList<>();
        for (Instance instance : set.all()) {
            if (dates.size() == number) {
                break;
            }
            dates.add(instance.id());
        }
        return dates;
    }
}
