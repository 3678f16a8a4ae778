package net.openmeet.recurrence.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On 31 March 2024 London's clock goes from 00:59 to 02:00: 01:30 has the instant of 02:30. */
class NamingInstantsOnceTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void listsWhatTheClockShowsAndInItsOrder() {
        RecurrenceSet halfHours = london("2024-03-30T00:00", "FREQ=DAILY;BYHOUR=0,1,2,3,4;BYMINUTE=0,30")
                .build();

        assertThat(ids(halfHours, 20).subList(10, 20))
                .containsExactly(
                        "2024-03-31T00:00",
                        "2024-03-31T00:30",
                        "2024-03-31T02:00",
                        "2024-03-31T02:30",
                        "2024-03-31T03:00",
                        "2024-03-31T03:30",
                        "2024-03-31T04:00",
                        "2024-03-31T04:30",
                        "2024-04-01T00:00",
                        "2024-04-01T00:30");
    }

    @Test
    void countsWhatItLists() {
        RecurrenceSet hourly = london("2024-03-30T23:00", "FREQ=HOURLY;COUNT=5").build();

        assertThat(ids(hourly, 10))
                .containsExactly(
                        "2024-03-30T23:00",
                        "2024-03-31T00:00",
                        "2024-03-31T02:00",
                        "2024-03-31T03:00",
                        "2024-03-31T04:00");
        assertThat(hourly.countUntil(RecurrenceId.parse("2025-01-01T00:00"))).isEqualTo(5);
    }

    @Test
    void namesTheInstantAfterTheDateThatExists() {
        RecurrenceSet nightly = london("2024-03-29T01:30", "FREQ=DAILY")
                .rdate(RecurrenceId.parse("2024-03-31T02:30"))
                .build();

        assertThat(ids(nightly, 4))
                .containsExactly("2024-03-29T01:30", "2024-03-30T01:30", "2024-03-31T02:30", "2024-04-01T01:30");
        assertThat(nightly.contains(RecurrenceId.parse("2024-03-31T02:30"))).isTrue();
        assertThat(nightly.contains(RecurrenceId.parse("2024-03-31T01:30"))).isFalse();
    }

    @Test
    void keepsTheNameThatDoesNotExistWhereNoOtherHasTheInstant() {
        RecurrenceSet nightly = london("2024-03-30T01:30", "FREQ=DAILY;BYHOUR=1,2;BYMINUTE=0,30")
                .exdate(RecurrenceId.parse("2024-03-31T02:00"))
                .build();
        RecurrenceSet shortly = london("2024-03-30T01:30", "FREQ=DAILY")
                .rule(RecurrenceRule.parse("FREQ=DAILY;BYHOUR=2;BYMINUTE=0"))
                .build();

        assertThat(ids(nightly, 5)).doesNotContain("2024-03-31T01:00", "2024-03-31T01:30", "2024-03-31T02:00");
        assertThat(ids(shortly, 6))
                .containsExactly(
                        "2024-03-30T01:30",
                        "2024-03-30T02:00",
                        "2024-03-31T02:00",
                        "2024-03-31T01:30",
                        "2024-04-01T01:30",
                        "2024-04-01T02:00");
    }

    /** An exception takes away the instance that it names; an id that another one goes before names none. */
    @ParameterizedTest
    @CsvSource({"2024-03-31T01:30, true", "2024-03-31T02:30, false"})
    void takesAwayOnlyTheNameThatIsListed(String exception, boolean stays) {
        RecurrenceSet nightly = london("2024-03-29T01:30", "FREQ=DAILY")
                .rdate(RecurrenceId.parse("2024-03-31T02:30"))
                .exdate(RecurrenceId.parse(exception))
                .build();

        assertThat(ids(nightly, 5).contains("2024-03-31T02:30")).isEqualTo(stays);
        assertThat(ids(nightly, 5)).doesNotContain("2024-03-31T01:30");
        assertThat(nightly.countUntil(RecurrenceId.parse("2024-04-01T01:30"))).isEqualTo(stays ? 3 : 2);
    }

    @Test
    void takesAStartThatDoesNotExistForTheOneThatDoes() {
        RecurrenceSet hourly = london("2024-03-31T01:30", "FREQ=HOURLY;COUNT=3").build();

        assertThat(ids(hourly, 5)).containsExactly("2024-03-31T02:30", "2024-03-31T03:30", "2024-03-31T04:30");
    }

    @Test
    void countsByArithmeticAcrossEveryGapUntilTheYear9999() {
        RecurrenceSet hourly = london("2024-03-30T23:00", "FREQ=HOURLY").build();
        RecurrenceId end = RecurrenceId.parse("9999-12-31T23:00");

        // one hour less for each spring
        long hours = Duration.between(LocalDateTime.parse("2024-03-30T23:00"), end.localDateTime())
                .toHours();
        assertThat(hourly.countUntil(end)).isEqualTo(hours - (9999 - 2024 + 1));
    }

    private static RecurrenceSetBuilder london(String start, String rule) {
        return RecurrenceSet.starting(RecurrenceStart.zoned(LocalDateTime.parse(start), LONDON))
                .rule(RecurrenceRule.parse(rule));
    }

    private static List<String> ids(RecurrenceSet set, int limit) {
        var ids = new ArrayList<String>();
        StreamSupport.stream(set.all().spliterator(), false)
                .limit(limit)
                .forEach(instance -> ids.add(instance.id().toString()));
        return ids;
    }
}
