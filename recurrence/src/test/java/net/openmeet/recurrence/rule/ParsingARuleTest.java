package net.openmeet.recurrence.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import net.openmeet.recurrence.InvalidRecurrenceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParsingARuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rrule:freq=weekly;byday=we,mo,mo;interval=1 | FREQ=WEEKLY;BYDAY=MO,WE",
                "RRULE:BYDAY=-1FR,+2MO,TU;FREQ=MONTHLY | FREQ=MONTHLY;BYDAY=TU,2MO,-1FR",
                "FREQ=MONTHLY;BYMONTHDAY=-1,15,+1,-31 | FREQ=MONTHLY;BYMONTHDAY=1,15,-31,-1",
                "FREQ=YEARLY;WKST=MO;BYMONTH=012 | FREQ=YEARLY;BYMONTH=12",
                "FREQ=WEEKLY;WKST=SU;UNTIL=20261231t180060z | FREQ=WEEKLY;UNTIL=20261231T180059Z;WKST=SU",
                "FREQ=DAILY;UNTIL=20261231; | FREQ=DAILY;UNTIL=20261231",
                "FREQ=MONTHLY;SKIP=BACKWARD;RSCALE=GREGORIAN | RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD",
                "FREQ=MONTHLY;RSCALE=gregorian;SKIP=OMIT | FREQ=MONTHLY",
                "FREQ=DAILY;COUNT=3;BYHOUR=9;BYMINUTE=30;BYSECOND=0,60;BYSETPOS=-1 "
                        + "| FREQ=DAILY;COUNT=3;BYHOUR=9;BYMINUTE=30;BYSECOND=0,60;BYSETPOS=-1",
            })
    void printsItsCanonicalText(String written, String canonical) {
        RecurrenceRule rule = RecurrenceRule.parse(written);

        assertThat(rule).hasToString(canonical);
        assertThat(RecurrenceRule.parse(canonical)).isEqualTo(rule).hasSameHashCodeAs(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | empty-rule | RRULE | 0",
                "RRULE: | empty-rule | RRULE | 6",
                "FREQ=DAILY;;COUNT=3 | malformed-part | RRULE | 11",
                "FREQ=DAILY;COUNT | malformed-part | RRULE | 11",
                "FREQ=DAILY;BYEASTER=1 | unknown-part | BYEASTER | 11",
                "FREQ=DAILY;COUNT=3;COUNT=3 | duplicate-part | COUNT | 19",
                "INTERVAL=2 | missing-frequency | FREQ | 0",
                "FREQ=FORTNIGHTLY | unknown-frequency | FREQ | 5",
                "FREQ=DAILY;COUNT=x | invalid-number | COUNT | 17",
                "FREQ=DAILY;COUNT=0 | number-out-of-range | COUNT | 17",
                "FREQ=DAILY;INTERVAL=-1 | invalid-number | INTERVAL | 20",
                "FREQ=DAILY;INTERVAL=99999999999 | number-out-of-range | INTERVAL | 20",
                "FREQ=MONTHLY;BYMONTHDAY=1,0 | number-out-of-range | BYMONTHDAY | 26",
                "FREQ=MONTHLY;BYMONTHDAY=1,-32 | number-out-of-range | BYMONTHDAY | 27",
                "FREQ=DAILY;BYHOUR=24 | number-out-of-range | BYHOUR | 18",
                "FREQ=DAILY;BYHOUR=1, | invalid-number | BYHOUR | 20",
                "FREQ=WEEKLY;BYDAY=MO,XX | invalid-weekday | BYDAY | 21",
                "FREQ=WEEKLY;BYDAY=MO WE | malformed-part | BYDAY | 20",
                "FREQ=YEARLY;BYDAY=54MO | number-out-of-range | BYDAY | 18",
                "FREQ=DAILY;UNTIL=2026-12-31 | invalid-until | UNTIL | 17",
                "FREQ=DAILY;UNTIL=20260230 | invalid-until | UNTIL | 17",
                "FREQ=DAILY;COUNT=3;UNTIL=20261231 | count-with-until | UNTIL | 19",
                "FREQ=YEARLY;RSCALE=HEBREW | unsupported-calendar | RSCALE | 19",
                "RSCALE=GREGORIAN;FREQ=DAILY;SKIP=NEVER | invalid-skip | SKIP | 33",
                "FREQ=MONTHLY;SKIP=FORWARD | skip-without-calendar | SKIP | 13",
                "FREQ=MONTHLY;BYWEEKNO=20 | week-number-needs-yearly | BYWEEKNO | 13",
                "FREQ=MONTHLY;BYYEARDAY=20 | year-day-not-allowed | BYYEARDAY | 13",
                "FREQ=WEEKLY;BYMONTHDAY=20 | month-day-not-allowed | BYMONTHDAY | 12",
                "FREQ=WEEKLY;BYDAY=1MO | ordinal-not-allowed | BYDAY | 12",
                "FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO | ordinal-with-week-number | BYDAY | 24",
                "FREQ=DAILY;BYSETPOS=1 | set-position-alone | BYSETPOS | 11",
            })
    void refusesWithCodePartAndPosition(String written, String code, String part, int position) {
        InvalidRecurrenceException refusal =
                catchThrowableOfType(InvalidRecurrenceException.class, () -> RecurrenceRule.parse(written));

        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.part()).isEqualTo(part);
        assertThat(refusal.position()).isEqualTo(position);
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=week, FREQ=WEEKLY",
        "FREQ=ANNUALLY, FREQ=YEARLY",
        "FREQ=MONTHLY;SKIP=FORWARD, RSCALE=GREGORIAN;SKIP=FORWARD"
    })
    void suggestsWhatIsObvious(String written, String suggestion) {
        InvalidRecurrenceException refusal =
                catchThrowableOfType(InvalidRecurrenceException.class, () -> RecurrenceRule.parse(written));

        assertThat(refusal.suggestion()).isEqualTo(suggestion);
    }

    @Test
    void namesTheCalendarThatItDoesNotKnow() {
        InvalidRecurrenceException refusal = catchThrowableOfType(
                InvalidRecurrenceException.class, () -> RecurrenceRule.parse("RSCALE=CHINESE;FREQ=YEARLY"));

        assertThat(refusal).hasMessageContaining("CHINESE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BYSECOND=", "BYDAY=", "BYYEARDAY=", "BYSETPOS="})
    void boundsListsByWhatTheyMayHold(String part) {
        String values = part.equals("BYDAY=") ? "MO,".repeat(9_999) + "TU" : "1,".repeat(9_999) + "2";

        RecurrenceRule rule = RecurrenceRule.parse("FREQ=YEARLY;BYMONTH=1;" + part + values);

        assertThat(rule.toString()).hasSizeLessThan(60);
    }

    @Test
    void refusesMoreTextThanAnyRuleNeeds() {
        InvalidRecurrenceException refusal = catchThrowableOfType(
                InvalidRecurrenceException.class, () -> RecurrenceRule.parse("FREQ=DAILY;".repeat(10_000)));

        assertThat(refusal.code()).isEqualTo("rule-too-long");
    }
}
