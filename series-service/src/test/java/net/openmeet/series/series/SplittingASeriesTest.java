package net.openmeet.series.series;

import static net.openmeet.series.series.Thursdays.MID_MARCH;
import static net.openmeet.series.series.Thursdays.date;
import static net.openmeet.series.series.Thursdays.lasting;
import static net.openmeet.series.series.Thursdays.revision;
import static net.openmeet.series.series.Thursdays.thursdaysFrom;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.openmeet.series.schedule.Schedules;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.PhaseDate;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.phase.edit.DatesOfSeries;
import net.openmeet.vocabulary.phase.edit.PhaseEdit;
import net.openmeet.vocabulary.phase.edit.PhaseRefusal;
import net.openmeet.vocabulary.phase.edit.PhaseRevising;
import net.openmeet.vocabulary.phase.edit.Revision;
import net.openmeet.vocabulary.phase.edit.TurningPoint;
import net.openmeet.vocabulary.schedule.Schedule;
import org.junit.jupiter.api.Test;

class SplittingASeriesTest {

    private final Phases tuesdays = TuesdayYoga.series().phases();

    @Test
    void keepsEarlierDatesOnTheOldScheduleAndTemplate() {
        PhaseEdit.GoesOn split =
                split(tuesdays, "2026-03-24T19:00", revision(Thursdays::renamed, thursdaysFrom("2026-03-26T20:00")));

        assertThat(dates(split.phases(), "2026-03-01T00:00:00Z", 5))
                .containsExactly(
                        "2026-03-03T19:00 Tuesday Yoga",
                        "2026-03-10T19:00 Tuesday Yoga",
                        "2026-03-17T19:00 Tuesday Yoga",
                        "2026-03-26T20:00 Thursday Yoga",
                        "2026-04-02T20:00 Thursday Yoga");
        assertThat(split.at())
                .isEqualTo(
                        new TurningPoint(date("2026-03-24T19:00"), date("2026-03-26T20:00"), date("2026-03-26T20:00")));
    }

    @Test
    void dividesCount() {
        Phases ten = phases("FREQ=WEEKLY;BYDAY=TU;COUNT=10");

        PhaseEdit.GoesOn split = split(ten, "2026-03-24T19:00", revision(Thursdays::renamed, null));

        assertThat(rules(split.phases()))
                .containsExactly("FREQ=WEEKLY;COUNT=3;BYDAY=TU", "FREQ=WEEKLY;COUNT=7;BYDAY=TU");
    }

    @Test
    void separatesAlsoWhereOnlyDatesThatWerePutInComeBefore() {
        Schedule later =
                Schedules.acceptedBy(Schedules.proposal("2026-03-24T19:00").rule("FREQ=WEEKLY;BYDAY=TU;COUNT=3"));
        var series = Phases.of(new Phase(later, tuesdays.last().template()));
        Phases early =
                ((PhaseEdit.Dates) new DatesOfSeries(series, MID_MARCH).include(date("2026-03-20T19:00"))).phases();

        PhaseEdit.GoesOn split = split(early, "2026-03-24T19:00", revision(Thursdays::renamed, null));
        PhaseEdit end = new DatesOfSeries(early, MID_MARCH).end(Optional.of(date("2026-03-24")));

        assertThat(dates(split.phases(), "2026-03-01T00:00:00Z", 2))
                .containsExactly("2026-03-20T19:00 Tuesday Yoga", "2026-03-24T19:00 Thursday Yoga");
        assertThat(dates(((PhaseEdit.Dates) end).phases(), "2026-03-01T00:00:00Z", 2))
                .containsExactly("2026-03-20T19:00 Tuesday Yoga");
    }

    @Test
    void staysInOnePieceWhereNothingIsDifferent() {
        var same = new PhaseRevising(tuesdays, revision(UnaryOperator.identity(), lasting("PT1H30M")), MID_MARCH);

        assertThat(same.following(date("2026-03-24T19:00"))).isInstanceOf(PhaseEdit.Same.class);
    }

    @Test
    void replacesAPhaseAtItsFirstDate() {
        Phases once = split(tuesdays, "2026-03-24T19:00", revision(Thursdays::renamed, null))
                .phases();

        Phases twice = split(once, "2026-03-24T19:00", revision(UnaryOperator.identity(), lasting("PT2H")))
                .phases();

        assertThat(twice.all()).hasSize(2);
        assertThat(twice.last().schedule().duration()).hasToString("PT2H");
        assertThat(twice.last().template().name()).isEqualTo("Thursday Yoga");
    }

    @Test
    void changesWhatLaterPhasesLookLikeAndKeepsTheirDates() {
        Phases once = split(
                        tuesdays,
                        "2026-03-31T19:00",
                        revision(UnaryOperator.identity(), thursdaysFrom("2026-04-02T20:00")))
                .phases();

        Phases renamed = split(once, "2026-03-17T19:00", revision(Thursdays::renamed, null))
                .phases();

        assertThat(dates(renamed, "2026-03-09T00:00:00Z", 4))
                .containsExactly(
                        "2026-03-10T19:00 Tuesday Yoga",
                        "2026-03-17T19:00 Thursday Yoga",
                        "2026-03-24T19:00 Thursday Yoga",
                        "2026-04-02T20:00 Thursday Yoga");
    }

    @Test
    void letsOtherDatesTakeThePlaceOfAllLaterPhases() {
        Phases once = split(tuesdays, "2026-03-31T19:00", revision(Thursdays::renamed, null))
                .phases();

        Phases thursdays = split(
                        once, "2026-03-24T19:00", revision(UnaryOperator.identity(), thursdaysFrom("2026-03-26T20:00")))
                .phases();

        assertThat(thursdays.all()).hasSize(2);
        assertThat(thursdays.last().template().name()).isEqualTo("Tuesday Yoga");
    }

    @Test
    void happensAtDatesThatItHas() {
        Phases without = phases("FREQ=WEEKLY;BYDAY=TU", "2026-03-31T19:00");

        assertThat(refusal(without, "2026-03-25T19:00"))
                .isEqualTo(new PhaseRefusal.NoSuchDate(date("2026-03-25T19:00")));
        assertThat(refusal(without, "2026-03-31T19:00")).isEqualTo(new PhaseRefusal.Excluded(date("2026-03-31T19:00")));
        assertThat(refusal(without, "2026-03-10T19:00")).isEqualTo(new PhaseRefusal.Over(date("2026-03-10T19:00")));
    }

    @Test
    void doesNotGoBackBehindADateThatStays() {
        Revision early = revision(UnaryOperator.identity(), thursdaysFrom("2026-03-19T20:00"));

        assertThat(new PhaseRevising(tuesdays, early, MID_MARCH).following(date("2026-03-31T19:00")))
                .isEqualTo(new PhaseEdit.Refused(
                        new PhaseRefusal.Overlaps(date("2026-03-19T20:00"), date("2026-03-24T19:00"))));
    }

    @Test
    void doesNotBeginInThePast() {
        Revision past = revision(UnaryOperator.identity(), thursdaysFrom("2026-03-05T20:00"));

        assertThat(new PhaseRevising(tuesdays, past, MID_MARCH).following(date("2026-03-17T19:00")))
                .isEqualTo(new PhaseEdit.Refused(new PhaseRefusal.StartIsOver(date("2026-03-05T20:00"))));
    }

    @Test
    void happensBoundedlyOften() {
        var phases = tuesdays;
        for (int i = 1; i < Phases.MOST; i++) {
            int number = i;
            String at = dates(phases, "2026-03-12T00:00:00Z", i).getLast().substring(0, 16);
            phases = split(phases, at, revision(before -> TuesdayYoga.named("Yoga " + number), null))
                    .phases();
        }
        Revision another = revision(before -> TuesdayYoga.named("Yoga"), null);
        String at = dates(phases, "2026-03-12T00:00:00Z", Phases.MOST).getLast().substring(0, 16);

        assertThat(new PhaseRevising(phases, another, MID_MARCH).following(date(at)))
                .isEqualTo(new PhaseEdit.Refused(new PhaseRefusal.TooManyPhases(Phases.MOST)));
    }

    private PhaseRefusal refusal(Phases phases, String at) {
        PhaseEdit edit = new PhaseRevising(phases, revision(Thursdays::renamed, null), MID_MARCH).following(date(at));
        return ((PhaseEdit.Refused) edit).reason();
    }

    private static PhaseEdit.GoesOn split(Phases phases, String at, Revision revision) {
        return (PhaseEdit.GoesOn) new PhaseRevising(phases, revision, MID_MARCH).following(date(at));
    }

    private static Phases phases(String rule, String... exdates) {
        Schedules.Proposal proposal = Schedules.proposal("2026-03-03T19:00").rule(rule);
        List.of(exdates).forEach(proposal::exdate);
        return Phases.of(new Phase(Schedules.acceptedBy(proposal), TuesdayYoga.template()));
    }

    static List<String> rules(Phases phases) {
        return phases.all().stream()
                .map(phase -> phase.schedule().dates().rules().getFirst().toString())
                .toList();
    }

    static List<String> dates(Phases phases, String from, int most) {
        var dates = new ArrayList<String>();
        Iterator<PhaseDate> all = phases.datesFrom(Instant.parse(from)).iterator();
        while (dates.size() < most && all.hasNext()) {
            PhaseDate date = all.next();
            dates.add(date.id() + " " + date.phase().template().name());
        }
        return dates;
    }
}
