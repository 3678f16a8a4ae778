package net.openmeet.series.icalendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import net.openmeet.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTheBodyOfAnImportTest {

    @ParameterizedTest
    @ValueSource(strings = {"\r\n ", "\n ", "\r\n\t"})
    void putsACharacterTogetherThatWasFoldedInTheMiddle(String fold) {
        byte[] yoga = "🧘".getBytes(StandardCharsets.UTF_8);
        var folded = new ByteArrayOutputStream();
        folded.writeBytes("SUMMARY:".getBytes(StandardCharsets.UTF_8));
        folded.write(yoga, 0, 2);
        folded.writeBytes(fold.getBytes(StandardCharsets.UTF_8));
        folded.write(yoga, 2, 2);

        assertThat(CalendarBody.text(folded.toByteArray())).isEqualTo("SUMMARY:🧘");
    }

    @Test
    void leavesOtherFoldsAndLineEndsAlone() {
        String text = "A:é\r\n  more\nB:1\r\r\n";

        assertThat(CalendarBody.text(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @Test
    void overlooksAByteOrderMark() {
        assertThat(CalendarBody.text("\uFEFFBEGIN".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("BEGIN");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        assertThatThrownBy(() -> CalendarBody.text("Köln".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo("unreadable-calendar"));
    }
}
