package net.openmeet.recurrence.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestStartTest {

    @ParameterizedTest
    @CsvSource({
        // Wednesday, between Tuesdays: yesterday is nearer
        "2026-03-04T19:00, FREQ=WEEKLY;BYDAY=TU, 2026-03-03T19:00, 2026-03-10T19:00, 2026-03-03T19:00",
        "2026-03-04T19:00, FREQ=WEEKLY;INTERVAL=2;COUNT=5;BYDAY=TU, 2026-03-03T19:00, 2026-03-10T19:00, 2026-03-03T19:00",
        "2026-03-29T18:00, FREQ=MONTHLY;BYDAY=-1FR, 2026-03-27T18:00, 2026-04-24T18:00, 2026-03-27T18:00",
        "2026-03-15T10:00, FREQ=YEARLY;BYMONTH=6, 2025-06-15T10:00, 2026-06-15T10:00, 2026-06-15T10:00",
        "2026-03-01T10:00, FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29, 2024-02-29T10:00, 2028-02-29T10:00, 2028-02-29T10:00",
        "2026-03-03T19:30, FREQ=DAILY;BYHOUR=9;BYMINUTE=0, 2026-03-03T09:00, 2026-03-04T09:00, 2026-03-03T09:00",
    })
    void offersTheMatchesAround(String wished, String rule, String before, String after, String nearest) {
        NearestStart offered = NearestStart.to(berlin(wished), rules(rule));
        assertThat(offered.before()).contains(RecurrenceId.parse(before));
        assertThat(offered.after()).contains(RecurrenceId.parse(after));
        assertThat(offered.nearestTo(RecurrenceId.parse(wished))).contains(RecurrenceId.parse(nearest));
    }

    @Test
    void offersADateForAnAllDayStart() {
        RecurrenceStart wished = RecurrenceStart.allDay(LocalDate.of(2026, 3, 4));
        assertThat(NearestStart.to(wished, rules("FREQ=WEEKLY;BYDAY=FR")).nearestTo(wished.id()))
                .contains(RecurrenceId.parse("2026-03-06"));
    }

    @Test
    void offersTheNearestOverSeveralRules() {
        RecurrenceStart wished = berlin("2026-03-05T19:00");
        assertThat(NearestStart.to(wished, rules("FREQ=WEEKLY;BYDAY=MO", "FREQ=WEEKLY;BYDAY=SA"))
                        .nearestTo(wished.id()))
                .contains(RecurrenceId.parse("2026-03-07T19:00"));
    }

    /** 400 years, which is how far it looks back, are not there before this one. */
    @Test
    void offersWhatFollowsAStartOfLongAgo() {
        RecurrenceStart wished = berlin("0300-03-05T19:00");
        assertThat(NearestStart.to(wished, rules("FREQ=MONTHLY;BYMONTHDAY=7")).nearestTo(wished.id()))
                .contains(RecurrenceId.parse("0300-03-07T19:00"));
    }

    @Test
    void offersNothingForARuleWithoutInstances() {
        RecurrenceStart wished = berlin("2026-03-05T19:00");
        assertThat(NearestStart.to(wished, rules("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"))
                        .nearestTo(wished.id()))
                .isEmpty();
    }

    @Test
    void knowsWhetherAStartMatches() {
        assertThat(NearestStart.matches(berlin("2026-03-03T19:00"), rules("FREQ=WEEKLY;BYDAY=TU")))
                .isTrue();
        assertThat(NearestStart.matches(berlin("2026-03-04T19:00"), rules("FREQ=WEEKLY;BYDAY=TU")))
                .isFalse();
        assertThat(NearestStart.matches(
                        berlin("2026-03-04T19:00"), rules("FREQ=WEEKLY;BYDAY=TU", "FREQ=WEEKLY;BYDAY=WE")))
                .isTrue();
    }

    private static RecurrenceStart berlin(String local) {
        return RecurrenceStart.zoned(LocalDateTime.parse(local), ZoneId.of("Europe/Berlin"));
    }

    private static List<RecurrenceRule> rules(String... texts) {
        return Arrays.stream(texts).map(RecurrenceRule::parse).toList();
    }
}
