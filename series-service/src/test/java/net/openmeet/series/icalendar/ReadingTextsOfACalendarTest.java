package net.openmeet.series.icalendar;

import static net.openmeet.series.icalendar.Calendars.series;
import static net.openmeet.series.icalendar.Calendars.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingTextsOfACalendarTest {

    @Test
    void callsWhatHasNoNameUntitled() {
        assertThat(series(Calendars.of(weekly("SUMMARY: "))).template().name()).isEqualTo("Untitled");
    }

    @Test
    void shortensTextsThatAreTooLongAndSaysSo() {
        var series = series(Calendars.of(weekly("SUMMARY:" + "é".repeat(201), "DESCRIPTION:" + "x".repeat(20_001))));

        assertThat(series.template().name()).hasSize(200).endsWith("…");
        assertThat(series.template().description()).hasSize(20_000);
        assertThat(series.warnings())
                .extracting(ImportWarning::kind)
                .containsExactly(ImportWarning.Kind.SHORTENED, ImportWarning.Kind.SHORTENED);
    }

    @Test
    void freesTextsOfWhatTheyMayNotHold() {
        var series = series(Calendars.of(weekly("SUMMARY:a\u0000b\u202Ec\\Nd \\$\\\\")));

        assertThat(series.template().name()).isEqualTo("abc d $\\");
    }

    @Test
    void readsFoldedLinesAndAnyLineEnd() {
        var file = Calendars.of(weekly("SUMMARY:Tuesday", "  Yo", "\tga")).replace("\n", "\r\n");

        assertThat(series(file).template().name()).isEqualTo("Tuesday Yoga");
    }
}
