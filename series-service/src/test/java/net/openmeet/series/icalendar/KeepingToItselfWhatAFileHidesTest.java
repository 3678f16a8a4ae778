package net.openmeet.series.icalendar;

import static net.openmeet.series.icalendar.Calendars.series;
import static net.openmeet.series.icalendar.Calendars.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeepingToItselfWhatAFileHidesTest {

    @ParameterizedTest
    @CsvSource({
        "CLASS:PUBLIC, false",
        "CLASS:, false",
        "CLASS:private, true",
        "CLASS ; X=y : CONFIDENTIAL, true",
        "CLASS, true",
        "CLASS=PRIVATE, true",
        "DESCRIPTION:x\\nCLASS=PRIVATE, true",
    })
    void takesADamagedClassForPrivate(String line, boolean confidential) {
        assertThat(series(Calendars.of(weekly(line.replace("\\n", "\n")))).confidential())
                .isEqualTo(confidential);
    }
}
