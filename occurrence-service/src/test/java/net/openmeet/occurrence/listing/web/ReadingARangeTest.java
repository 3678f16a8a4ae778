package net.openmeet.occurrence.listing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.ZoneId;
import net.openmeet.occurrence.listing.Bound;
import net.openmeet.occurrence.listing.ListQuery.Continuation;
import net.openmeet.occurrence.listing.Position;
import net.openmeet.platform.paging.Cursor;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.recurrence.RecurrenceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingARangeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-01T05:00:00Z",
        "2026-03-01T18:00, 2026-03-01T23:00:00Z",
        "2026-03-01T18:00:30, 2026-03-01T23:00:30Z",
        "2026-03-01T18:00:00Z, 2026-03-01T18:00:00Z",
        "2026-03-01T18:00:00-08:00, 2026-03-02T02:00:00Z",
        "2026-03-08T02:30, 2026-03-08T07:30:00Z"
    })
    void takesLocalTimesInTheZoneOfTheSeries(String text, Instant instant) {
        Bound bound = BoundReader.read("from", text);
        assertThat(bound).isNotNull();
        assertThat(bound.in(ZoneId.of("America/New_York"))).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today",
                "2026-3-1",
                "2026-02-30",
                "2026-03-01T25:00",
                "2026-03-01T18:00:00+99:00",
                "0000-01-01",
                "+12026-03-01T00:00",
                "-0001-03-01T00:00:00Z",
                "2026-03-01T18:00:00.1234567890123456789Z"
            })
    void refusesWhatIsNoTimeByTheNameOfTheParameter(String text) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> BoundReader.read("from", text))
                .satisfies(problem ->
                        assertThat(problem.errors().getFirst().parameter()).isEqualTo("from"));
    }

    @Test
    void goesOnWhereThePageBeforeEnded() {
        var next = new Continuation(
                new Position(Instant.parse("2026-03-03T18:00:00Z"), RecurrenceId.parse("2026-03-03T19:00")),
                Instant.parse("2026-05-01T00:00:00Z"));
        assertThat(ListCursor.read(ListCursor.write(next))).isEqualTo(next);
    }

    @Test
    void refusesACursorThatItNeverWrote() {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> ListCursor.read("%%%"));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> ListCursor.read(Cursor.of("x", "y", "z").encoded()));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> ListCursor.read(
                        Cursor.of("+999999999-01-01T00:00:00Z", "2026-03-03", "+999999999-12-31T00:00:00Z")
                                .encoded()));
    }
}
