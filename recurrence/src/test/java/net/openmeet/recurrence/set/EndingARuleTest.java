package net.openmeet.recurrence.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingARuleTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "20260113, 2026-01-13T19:00",
        "20260112, 2026-01-12T19:00",
        "20260113T190000, 2026-01-13T19:00",
        "20260113T185959, 2026-01-12T19:00",
        "20260113T180000Z, 2026-01-13T19:00",
        "20260113T175959Z, 2026-01-12T19:00",
    })
    void includesWhatUntilNames(String until, String last) {
        RecurrenceSet set = zoned("2026-01-06T19:00", "FREQ=DAILY;UNTIL=" + until);

        assertThat(set.last().orElseThrow().id()).hasToString(last);
    }

    @ParameterizedTest
    @CsvSource({
        // 02:30 is moved to 03:30, which is 01:30 UTC; 03:00 is 01:00 UTC
        "FREQ=DAILY;UNTIL=20260329T010000Z, 2026-03-28T02:30",
        "FREQ=DAILY;UNTIL=20260329T013000Z, 2026-03-29T02:30",
        // 02:30 comes first at 00:30 UTC
        "FREQ=DAILY;UNTIL=20261025T003000Z, 2026-10-25T02:30",
        "FREQ=DAILY;UNTIL=20261025T013000Z, 2026-10-25T02:30",
        "FREQ=DAILY;UNTIL=20261025T002959Z, 2026-10-24T02:30",
    })
    void comparesInstantsWhereDaylightSavingTimeMovesTheStart(String rule, String last) {
        RecurrenceSet set = zoned("2026-03-20T02:30", rule);

        assertThat(set.last().orElseThrow().id()).hasToString(last);
    }

    @ParameterizedTest
    @CsvSource({"20260110, 2026-01-10", "20260110T235959Z, 2026-01-10", "20260110T000000, 2026-01-10"})
    void takesAnyUntilForADateWhereTheStartIsOne(String until, String last) {
        RecurrenceSet set = RecurrenceSet.starting(RecurrenceStart.allDay(LocalDate.parse("2026-01-06")))
                .rule(RecurrenceRule.parse("FREQ=DAILY;UNTIL=" + until))
                .build();

        assertThat(set.last().orElseThrow().id()).hasToString(last);
    }

    @Test
    void takesUtcForLocalTimeWhereThereIsNoZone() {
        RecurrenceSet set = RecurrenceSet.starting(RecurrenceStart.floating(LocalDateTime.parse("2026-01-06T19:00")))
                .rule(RecurrenceRule.parse("FREQ=DAILY;UNTIL=20260108T190000Z"))
                .build();

        assertThat(set.last().orElseThrow().id()).hasToString("2026-01-08T19:00");
    }

    @Test
    void countsTheStartEvenWhereTheRuleDoesNotGiveIt() {
        RecurrenceSet set = zoned("2026-01-05T19:00", "FREQ=WEEKLY;BYDAY=TU;COUNT=3");

        assertThat(set.all())
                .extracting(instance -> instance.id().toString())
                .containsExactly("2026-01-05T19:00", "2026-01-06T19:00", "2026-01-13T19:00");
    }

    @Test
    void countsOnlyTheRuleWhereTheStartIsNotIncluded() {
        RecurrenceSet set = RecurrenceSet.starting(
                        RecurrenceStart.zoned(LocalDateTime.parse("2026-01-05T19:00"), BERLIN))
                .rule(RecurrenceRule.parse("FREQ=WEEKLY;BYDAY=TU;COUNT=2"))
                .includeStart(false)
                .build();

        assertThat(set.all())
                .extracting(instance -> instance.id().toString())
                .containsExactly("2026-01-06T19:00", "2026-01-13T19:00");
    }

    @Test
    void countsWhatAnExceptionTakesAway() {
        RecurrenceSet set = RecurrenceSet.starting(
                        RecurrenceStart.zoned(LocalDateTime.parse("2026-01-06T19:00"), BERLIN))
                .rule(RecurrenceRule.parse("FREQ=WEEKLY;COUNT=3"))
                .exdate(RecurrenceId.parse("2026-01-13T19:00"))
                .build();

        assertThat(set.last().orElseThrow().id()).hasToString("2026-01-20T19:00");
        assertThat(set.countUntil(RecurrenceId.parse("2027-01-01T00:00"))).isEqualTo(2);
    }

    @Test
    void endsWithTheYear9999() {
        RecurrenceSet set = zoned("9999-12-30T19:00", "FREQ=DAILY");

        assertThat(set.all()).hasSize(2);
        assertThat(set.isInfinite()).isTrue();
    }

    private static RecurrenceSet zoned(String start, String rule) {
        return RecurrenceSet.starting(RecurrenceStart.zoned(LocalDateTime.parse(start), BERLIN))
                .rule(RecurrenceRule.parse(rule))
                .build();
    }
}
