package net.openmeet.series.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import net.openmeet.series.icalendar.file.CalendarFile;
import net.openmeet.series.icalendar.file.FileReading;
import net.openmeet.series.icalendar.file.Ical4jFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs rewritten from public bug reports and exports, by kind, each with its right answer. */
class ReadingCalendarsThatPeopleHaveTest {

    @ParameterizedTest
    @MethodSource("net.openmeet.series.icalendar.CalendarCase#all")
    void makesOfItWhatIsRight(CalendarCase example) {
        CaseCheck.check(example, CalendarFile.read(example.calendar()));
    }

    /** Why there is a reader of our own (docs/adr/0011, with the numbers of all kinds): as soon as this fails, there need be none. */
    @Test
    void getsMoreOfDamagedTextRightThanAnotherLibrary() {
        assertThat(right(CalendarFile::read)).isGreaterThan(right(Ical4jFile::read));
    }

    private static long right(Function<String, FileReading> reader) {
        return CalendarCase.of("strictness")
                .filter(example -> isRight(example, reader.apply(example.calendar())))
                .count();
    }

    private static boolean isRight(CalendarCase example, FileReading reading) {
        try {
            CaseCheck.check(example, reading);
            return true;
        } catch (AssertionError | RuntimeException wrong) {
            return false;
        }
    }
}
