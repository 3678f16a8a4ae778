package net.openmeet.vocabulary.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import net.openmeet.recurrence.RecurrenceId;
import org.junit.jupiter.api.Test;

class DescribingAScheduleTest {

    private static final Schedule TUESDAYS = schedule("2026-03-03T19:00", "PT1H30M", "FREQ=WEEKLY;BYDAY=TU");

    @Test
    void isTheSameWhereItsPartsAre() {
        assertThat(schedule("2026-03-03T19:00", "PT1H30M", "FREQ=WEEKLY;BYDAY=TU"))
                .isEqualTo(TUESDAYS)
                .hasSameHashCodeAs(TUESDAYS)
                .isNotEqualTo(schedule("2026-03-03T19:00", "PT1H30M", "FREQ=WEEKLY;BYDAY=TU;COUNT=3"));
    }

    @Test
    void saysWhenADateStartsAndEnds() {
        RecurrenceId summer = RecurrenceId.parse("2026-03-31T19:00");

        assertThat(TUESDAYS.startOf(summer)).isEqualTo("2026-03-31T17:00:00Z");
        assertThat(TUESDAYS.endOf(summer)).isEqualTo("2026-03-31T18:30:00Z");
    }

    @Test
    void listsTheDatesFromAnInstantOn() {
        assertThat(TUESDAYS.datesFrom(Instant.parse("2026-03-31T17:00:01Z"))
                        .iterator()
                        .next()
                        .id())
                .hasToString("2026-04-07T19:00");
    }

    @Test
    void leavesOutFurtherDates() {
        Schedule later = TUESDAYS.with(List.of(), List.of(TUESDAYS.start()));

        assertThat(later.start()).isEqualTo(TUESDAYS.start());
        assertThat(later.dates().first())
                .hasValueSatisfying(first -> assertThat(first.id()).hasToString("2026-03-10T19:00"));
    }

    @Test
    void isNoneWithoutADate() {
        Schedule once = schedule("2026-03-03T19:00", "PT1H", "FREQ=WEEKLY;COUNT=1");

        assertThatThrownBy(() -> once.with(List.of(), List.of(once.start())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A cache that goes by the number of texts alone holds a thousand times what it may. */
    @Test
    void weighsItsRulesByTheirLength() {
        String days = "FREQ=YEARLY;BYYEARDAY=1";
        Schedule longer = schedule("2026-01-01T19:00", "PT1H", days + ";BYSECOND=" + seconds());

        assertThat(longer.weight())
                .isGreaterThan(schedule("2026-01-01T19:00", "PT1H", days).weight()
                        + 2 * seconds().length());
    }

    private static String seconds() {
        return String.join(",", List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"));
    }

    private static Schedule schedule(String start, String duration, String rule) {
        return new ScheduleText("Europe/Berlin", start, duration, List.of(rule), List.of(), List.of()).parse();
    }
}
