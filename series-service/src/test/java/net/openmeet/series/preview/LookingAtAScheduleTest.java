package net.openmeet.series.preview;

import static net.openmeet.series.schedule.Schedules.acceptedBy;
import static net.openmeet.series.schedule.Schedules.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.openmeet.recurrence.DstMark;
import net.openmeet.series.schedule.Schedules;
import net.openmeet.vocabulary.schedule.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LookingAtAScheduleTest {

    private static final Instant BEFORE = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void showsTheFirstDatesAndTellsTheRuleInWords() {
        SchedulePreview preview = preview(Schedules.tuesdayEvenings());

        assertThat(preview.dates())
                .extracting(date -> date.id().toString())
                .startsWith("2026-03-03T19:00", "2026-03-10T19:00")
                .hasSize(5);
        assertThat(preview.text()).contains("Tuesday");
        assertThat(preview.infinite()).isTrue();
        assertThat(preview.count()).isEmpty();
        assertThat(preview.warnings()).isEmpty();
    }

    @Test
    void keepsTheClockTimeOverAChangeToSummerTime() {
        assertThat(preview(Schedules.tuesdayEvenings()).dates())
                .extracting(date -> date.start().toInstant().toString())
                .endsWith("2026-03-24T18:00:00Z", "2026-03-31T17:00:00Z");
    }

    @Test
    void countsTheDatesOfWhatEnds() {
        SchedulePreview preview = preview(acceptedBy(
                proposal("2026-03-03T19:00").rule("FREQ=WEEKLY;COUNT=30").exdate("2026-03-10T19:00")));

        assertThat(preview.infinite()).isFalse();
        assertThat(preview.count()).hasValue(29);
    }

    /** Everyone may ask for a preview, and what these rules give can't be counted in a lifetime. */
    @Test
    @Timeout(10)
    void leavesUncountedWhatWouldTakeTooLong() {
        String everySecond = "FREQ=DAILY;UNTIL=99981231;BYHOUR=" + upTo(23) + ";BYMINUTE=" + upTo(59) + ";BYSECOND=";
        SchedulePreview preview = preview(acceptedBy(proposal("2026-03-03T19:00")
                .duration("PT1S")
                .rule(everySecond + upTo(59))
                .rule(everySecond + upTo(58))));

        assertThat(preview.infinite()).isFalse();
        assertThat(preview.count()).isEmpty();
        assertThat(preview.dates()).hasSize(5);
    }

    @Test
    void countsTheDatesOfSeveralRules() {
        SchedulePreview preview = preview(acceptedBy(proposal("2026-03-03T19:00")
                .rule("FREQ=WEEKLY;BYDAY=TU;COUNT=10")
                .rule("FREQ=DAILY;COUNT=8")));

        assertThat(preview.count()).hasValue(16);
    }

    @Test
    void marksADateThatTheClocksSkipAndWarnsOfIt() {
        SchedulePreview preview =
                preview(acceptedBy(proposal("2026-03-28T02:30").rule("FREQ=DAILY;COUNT=2")));

        assertThat(preview.dates().getLast().mark()).isEqualTo(DstMark.SHIFTED_BY_GAP);
        assertThat(preview.dates().getLast().start()).hasToString("2026-03-29T03:30+02:00[Europe/Berlin]");
        assertThat(preview.dates().getLast().end()).hasToString("2026-03-29T05:00+02:00[Europe/Berlin]");
        assertThat(kinds(preview)).containsExactly(PreviewWarning.Kind.SHIFTED_BY_GAP);
    }

    @Test
    void marksADateThatTheClocksShowTwiceAndMeansTheFirst() {
        SchedulePreview preview =
                preview(acceptedBy(proposal("2026-10-24T02:30").rule("FREQ=DAILY;COUNT=2")));

        assertThat(preview.dates().getLast().start().toInstant()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(kinds(preview)).containsExactly(PreviewWarning.Kind.EARLIER_OF_OVERLAP);
    }

    @Test
    void showsWholeDays() {
        SchedulePreview preview =
                preview(acceptedBy(proposal("2026-03-28").duration("P2D").rule("FREQ=WEEKLY")));

        assertThat(preview.dates().getFirst().start()).hasToString("2026-03-28T00:00+01:00[Europe/Berlin]");
        assertThat(preview.dates().getFirst().end()).hasToString("2026-03-30T00:00+02:00[Europe/Berlin]");
    }

    @Test
    void warnsWhereAllDatesAreOver() {
        Schedule schedule = acceptedBy(proposal("2026-03-03T19:00").rule("FREQ=WEEKLY;COUNT=2"));

        assertThat(kinds(SchedulePreview.of(schedule, 5, Locale.ENGLISH, Instant.parse("2026-03-11T00:00:00Z"))))
                .containsExactly(PreviewWarning.Kind.ALL_OVER);
    }

    @Test
    void warnsWhereTheFirstDateIsOver() {
        assertThat(kinds(SchedulePreview.of(
                        Schedules.tuesdayEvenings(), 5, Locale.ENGLISH, Instant.parse("2026-03-11T00:00:00Z"))))
                .containsExactly(PreviewWarning.Kind.STARTS_IN_THE_PAST);
    }

    @Test
    void warnsOfDatesThatOverlap() {
        assertThat(kinds(preview(acceptedBy(
                        proposal("2026-03-03T19:00").duration("PT25H").rule("FREQ=DAILY;COUNT=3")))))
                .containsExactly(PreviewWarning.Kind.DATES_OVERLAP);
    }

    private static String upTo(int last) {
        return IntStream.rangeClosed(0, last).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }

    private static SchedulePreview preview(Schedule schedule) {
        return SchedulePreview.of(schedule, 5, Locale.ENGLISH, BEFORE);
    }

    private static List<PreviewWarning.Kind> kinds(SchedulePreview preview) {
        return preview.warnings().stream().map(PreviewWarning::kind).toList();
    }
}
