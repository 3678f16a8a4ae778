package net.openmeet.recurrence.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.set.RecurrenceSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTextTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FREQ=DAILY                                              | every day                                                    | jeden Tag
            FREQ=DAILY;INTERVAL=3;COUNT=10                          | every 3 days, 10 times                                       | alle 3 Tage, 10-mal
            FREQ=WEEKLY;BYDAY=TU                                    | every week on Tuesday                                        | jede Woche am Dienstag
            FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR;UNTIL=20260603       | every 2 weeks on Tuesday and Friday until 3 June 2026        | alle 2 Wochen am Dienstag und Freitag bis 3. Juni 2026
            FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU              | every 2 weeks on Monday and Sunday, weeks beginning on Sunday | alle 2 Wochen am Montag und Sonntag, Wochen ab Sonntag
            FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR                        | every week from Monday to Friday                             | jede Woche von Montag bis Freitag
            FREQ=MONTHLY;BYMONTHDAY=15                              | every month on the 15th                                      | jeden Monat am 15.
            FREQ=MONTHLY;BYMONTHDAY=1,-1                            | every month on the 1st and last day                          | jeden Monat am 1. und letzten Tag
            FREQ=MONTHLY;BYMONTHDAY=-4                              | every month on the fourth to last day                        | jeden Monat am viertletzten Tag
            FREQ=MONTHLY;BYDAY=-1FR                                 | every month on the last Friday                               | jeden Monat am letzten Freitag
            FREQ=MONTHLY;BYDAY=1MO,3MO                              | every month on the first Monday and third Monday             | jeden Monat am ersten Montag und dritten Montag
            FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13                     | every month on Friday, if it is the 13th                     | jeden Monat am Freitag, wenn es der 13. ist
            FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1           | every month on the last working day                          | jeden Monat am letzten Werktag (Montag bis Freitag)
            FREQ=MONTHLY;BYDAY=TU,TH;BYSETPOS=2                     | every month on Tuesday and Thursday, only the second of them | jeden Monat am Dienstag und Donnerstag, nur am zweiten davon
            FREQ=YEARLY;BYMONTH=6;BYDAY=1SU                         | every year in June on the first Sunday                       | jedes Jahr im Juni am ersten Sonntag
            FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO                        | every year in week 20 on Monday                              | jedes Jahr in Woche 20 am Montag
            FREQ=YEARLY;BYDAY=20MO                                  | every year on the 20th Monday                                | jedes Jahr am 20. Montag
            FREQ=YEARLY;BYDAY=-11MO,42TU                            | every year on the 42nd Tuesday and 11th to last Monday       | jedes Jahr am 42. Dienstag und 11.-letzten Montag
            FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=101,112,213   | every year on the 101st, 112th and 213th working day         | jedes Jahr am 101., 112. und 213. Werktag (Montag bis Freitag)
            FREQ=YEARLY;BYYEARDAY=100,-1                            | every year on day 100 and −1 of the year                     | jedes Jahr am 100 und −1. Tag des Jahres
            FREQ=DAILY;BYHOUR=9,17;BYMINUTE=30                      | every day in hour 9 and 17 at minute 30                      | jeden Tag in Stunde 9 und 17 in Minute 30
            FREQ=MONTHLY;RSCALE=GREGORIAN;SKIP=BACKWARD;BYMONTHDAY=31 | every month on the 31st, or the day before where there is no such day | jeden Monat am 31., oder am Tag davor, wo es diesen Tag nicht gibt
            FREQ=DAILY;COUNT=1                                      | every day, once                                              | jeden Tag, einmal
            """)
    void saysWhatARuleMeans(String rule, String english, String german) {
        assertThat(RecurrenceText.in(Locale.ENGLISH).of(RecurrenceRule.parse(rule), BERLIN))
                .isEqualTo(english);
        assertThat(RecurrenceText.in(Locale.GERMANY).of(RecurrenceRule.parse(rule), BERLIN))
                .isEqualTo(german);
    }

    @Test
    void tellsTheEndOnTheLocalDay() {
        RecurrenceRule rule = RecurrenceRule.parse("FREQ=DAILY;UNTIL=20260602T223000Z");
        assertThat(RecurrenceText.in(Locale.ENGLISH).of(rule, BERLIN)).isEqualTo("every day until 3 June 2026");
        assertThat(RecurrenceText.in(Locale.ENGLISH).of(rule, null)).isEqualTo("every day until 2 June 2026");
    }

    @Test
    void saysWhatASetMeans() {
        LocalDateTime start = LocalDateTime.of(2026, 3, 3, 19, 0);
        RecurrenceSet set = RecurrenceSet.starting(RecurrenceStart.zoned(start, BERLIN))
                .rule(RecurrenceRule.parse("FREQ=WEEKLY;BYDAY=TU"))
                .rule(RecurrenceRule.parse("FREQ=MONTHLY;BYDAY=-1FR"))
                .rdate(RecurrenceId.of(start.plusDays(1)))
                .exdate(RecurrenceId.of(start.plusDays(7)))
                .exdate(RecurrenceId.of(start.plusDays(14)))
                .build();
        assertThat(RecurrenceText.in(Locale.UK).of(set))
                .isEqualTo("every week on Tuesday; and every month on the last Friday, plus one date, except 2 dates");
    }

    @Test
    void speaksEnglishWhereALanguageIsMissing() {
        assertThat(RecurrenceText.in(Locale.JAPAN).of(RecurrenceRule.parse("FREQ=DAILY"), null))
                .isEqualTo("every day");
    }

    @Test
    void hasEveryPhraseInEveryLanguage() throws IOException {
        assertThat(keys("phrases_de.properties")).isEqualTo(keys("phrases.properties"));
    }

    private static Set<Object> keys(String file) throws IOException {
        var phrases = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(RecurrenceText.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            phrases.load(reader);
        }
        return phrases.keySet();
    }
}
