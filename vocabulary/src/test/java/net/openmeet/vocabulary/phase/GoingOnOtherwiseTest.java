package net.openmeet.vocabulary.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.schedule.ScheduleText;
import net.openmeet.vocabulary.template.Template;
import org.junit.jupiter.api.Test;

class GoingOnOtherwiseTest {

    private static final Template YOGA = new Template("Yoga", "", null, null);
    private static final Template PILATES = new Template("Pilates", "", null, null);

    private static final Phase TUESDAYS = phase(YOGA, "Europe/Berlin", "2026-03-03T19:00", "FREQ=WEEKLY;COUNT=3");
    private static final Phase THURSDAYS = phase(PILATES, "Europe/Berlin", "2026-03-26T20:00", "FREQ=WEEKLY");
    private static final Phases SERIES = new Phases(List.of(TUESDAYS, THURSDAYS));

    @Test
    void listsTheDatesOfOnePhaseAfterThoseOfTheOther() {
        assertThat(ids(SERIES, "2026-03-10T00:00:00Z", 4))
                .containsExactly("2026-03-10T19:00", "2026-03-17T19:00", "2026-03-26T20:00", "2026-04-02T20:00");
    }

    @Test
    void endsWithItsLastPhase() {
        assertThat(SERIES.isInfinite()).isTrue();
        assertThat(ids(Phases.of(TUESDAYS), "2026-01-01T00:00:00Z", 9)).hasSize(3);
    }

    @Test
    void tellsWhichPhaseADateBelongsTo() {
        assertThat(SERIES.phaseOf(RecurrenceId.parse("2026-03-17T19:00"))).contains(TUESDAYS);
        assertThat(SERIES.phaseOf(RecurrenceId.parse("2026-03-26T20:00"))).contains(THURSDAYS);
        assertThat(SERIES.contains(RecurrenceId.parse("2026-03-24T19:00"))).isFalse();
    }

    @Test
    void goesOnFromTheLastDateOfAPhaseToTheFirstOfTheNext() {
        PhaseDate last = SERIES.date(RecurrenceId.parse("2026-03-17T19:00")).orElseThrow();

        assertThat(SERIES.next(last)).contains(new PhaseDate(THURSDAYS, RecurrenceId.parse("2026-03-26T20:00")));
        assertThat(Phases.of(TUESDAYS).next(last)).isEmpty();
    }

    @Test
    void isInThePhaseOfItsFirstDateThatIsNotOver() {
        assertThat(SERIES.inForce(Instant.parse("2026-03-17T18:30:00Z"))).isEqualTo(TUESDAYS);
        assertThat(SERIES.inForce(Instant.parse("2026-03-17T19:30:00Z"))).isEqualTo(THURSDAYS);
        assertThat(Phases.of(TUESDAYS).inForce(Instant.parse("2030-01-01T00:00:00Z")))
                .isEqualTo(TUESDAYS);
    }

    @Test
    void isDividedAtADate() {
        RecurrenceId second = RecurrenceId.parse("2026-03-10T19:00");

        assertThat(TUESDAYS.before(second).orElseThrow().schedule().dates().all())
                .extracting(date -> date.id().toString())
                .containsExactly("2026-03-03T19:00");
        assertThat(TUESDAYS.from(second).schedule().dates().all())
                .extracting(date -> date.id().toString())
                .containsExactly("2026-03-10T19:00", "2026-03-17T19:00");
        assertThat(TUESDAYS.before(TUESDAYS.first())).isEmpty();
    }

    @Test
    void hasNoPhaseAfterOneWithoutEnd() {
        assertThatThrownBy(() ->
                        new Phases(List.of(THURSDAYS, phase(YOGA, "Europe/Berlin", "2030-03-05T19:00", "FREQ=WEEKLY"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasNoPhaseThatBeginsBeforeTheOneBeforeItEnds() {
        assertThatThrownBy(() ->
                        new Phases(List.of(TUESDAYS, phase(YOGA, "Europe/Berlin", "2026-03-17T18:59", "FREQ=WEEKLY"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The evening in New York comes after the one in Berlin, but would have its name. */
    @Test
    void hasNoTwoDatesOfOneName() {
        assertThatThrownBy(() -> new Phases(
                        List.of(TUESDAYS, phase(YOGA, "America/New_York", "2026-03-17T19:00", "FREQ=WEEKLY"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasBoundedlyManyPhases() {
        assertThatThrownBy(() -> new Phases(Collections.nCopies(Phases.MOST + 1, TUESDAYS)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Phases(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> ids(Phases phases, String from, int most) {
        var ids = new ArrayList<String>();
        Iterator<PhaseDate> dates = phases.datesFrom(Instant.parse(from)).iterator();
        while (ids.size() < most && dates.hasNext()) {
            ids.add(dates.next().id().toString());
        }
        return ids;
    }

    private static Phase phase(Template template, String zone, String start, String rule) {
        var text = new ScheduleText(zone, start, "PT1H30M", List.of(rule), List.of(), List.of());
        return new Phase(text.parse(), template);
    }
}
