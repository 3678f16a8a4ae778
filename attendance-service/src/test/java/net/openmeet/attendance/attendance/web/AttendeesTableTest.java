package net.openmeet.attendance.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.attendance.attendance.Attendee;
import net.openmeet.attendance.attendance.GivenAnswer;
import net.openmeet.attendance.attendance.RsvpStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttendeesTableTest {

    private static final UUID ZOE = UUID.fromString("01910000-0000-7000-8000-00000000000a");

    @Test
    void hasALineForEach() {
        assertThat(AttendeesTable.of(List.of(named("Zo\u00eb"))))
                .isEqualTo(
                        "\"account\",\"handle\",\"name\",\"status\",\"guests\",\"standing\",\"answers\",\"checked in\"\r\n"
                                + "\"" + ZOE
                                + "\",\"zoe\",\"Zo\u00eb\",\"going\",\"2\",\"yes\",\"Mat? Yes\",\"2026-03-03T18:55:00Z\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20a"
            })
    void saysNothingThatASpreadsheetWouldCompute(String name) {
        assertThat(AttendeesTable.of(List.of(named(name)))).contains(",\"'" + name + "\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "a;b", "a\r\nb", "", "Anna-Lena"})
    void keepsWhatIsOneCellOneCell(String name) {
        assertThat(AttendeesTable.of(List.of(named(name)))).contains(",\"" + name + "\",\"going\"");
    }

    @Test
    void doublesQuotes() {
        assertThat(AttendeesTable.of(List.of(named("\",\"=1")))).contains(",\"\"\",\"\"=1\",");
    }

    private static Attendee named(String name) {
        return new Attendee(
                ZOE,
                "zoe",
                name,
                null,
                2,
                RsvpStatus.GOING,
                true,
                1,
                null,
                List.of(new GivenAnswer("Mat?", "Yes")),
                Instant.parse("2026-03-03T18:55:00Z"),
                false,
                null,
                1);
    }
}
