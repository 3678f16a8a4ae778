package net.openmeet.series.icalendar;

import static net.openmeet.series.icalendar.Calendars.series;
import static net.openmeet.series.icalendar.Calendars.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTextsOfACalendarTest {

    @Test
    void callsWhatHasNoNameUntitled() {
        assertThat(series(Calendars.of(weekly("SUMMARY: "))).template().name()).isEqualTo("Untitled");
    }

    @Test
    void shortensTextsThatAreTooLongAndSaysSo() {
        ReadResult.Recurring series =
                series(Calendars.of(weekly("SUMMARY:" + "é".repeat(201), "DESCRIPTION:" + "x".repeat(20_001))));

        assertThat(series.template().name()).hasSize(200).endsWith("…");
        assertThat(series.template().description()).hasSize(20_000);
        assertThat(series.warnings())
                .extracting(ImportWarning::kind)
                .containsExactly(ImportWarning.Kind.SHORTENED, ImportWarning.Kind.SHORTENED);
    }

    @Test
    void freesTextsOfWhatTheyMayNotHold() {
        ReadResult.Recurring series = series(Calendars.of(weekly("SUMMARY:a\u0000b\u202Ec\\Nd \\$\\\\")));

        assertThat(series.template().name()).isEqualTo("abc d $\\");
    }

    @Test
    void readsFoldedLinesAndAnyLineEnd() {
        String file = Calendars.of(weekly("SUMMARY:Tuesday", "  Yo", "\tga")).replace("\n", "\r\n");

        assertThat(series(file).template().name()).isEqualTo("Tuesday Yoga");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B\u2060", "\u3164", "\u2800", "\u00A0\u3000", "\u202E"})
    void callsWhatLooksLikeNothingUntitled(String name) {
        assertThat(series(Calendars.of(weekly("SUMMARY:" + name))).template().name())
                .isEqualTo("Untitled");
    }

    /** Otherwise an imported series could not be edited: its own texts would be refused. */
    @Test
    void leavesNothingThatAPersonCouldNotSend() {
        var violations = new Violations();
        for (int character = 0; character <= 0x1FFFF; character++) {
            String raw = "\u00A0a" + Character.toString(character) + " b" + Character.toString(character);
            String line = CalendarText.line(raw, 200).orElseThrow().text();
            String paragraphs = CalendarText.paragraphs(raw, 200).orElseThrow().text();

            assertThat(PlainText.line(200).required(line, "/" + character, violations))
                    .isEqualTo(line);
            assertThat(PlainText.paragraphs(200).required(paragraphs, "/" + character, violations))
                    .isEqualTo(paragraphs);
        }
        assertThat(violations.all()).isEmpty();
    }
}
