package net.openmeet.series.series;

import static net.openmeet.series.series.SplittingASeriesTest.dates;
import static net.openmeet.series.series.Thursdays.MID_MARCH;
import static net.openmeet.series.series.Thursdays.date;
import static net.openmeet.series.series.Thursdays.lasting;
import static net.openmeet.series.series.Thursdays.revision;
import static net.openmeet.series.series.Thursdays.thursdaysFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.openmeet.platform.change.FieldChange;
import net.openmeet.series.schedule.Schedules;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.phase.edit.DatesOfSeries;
import net.openmeet.vocabulary.phase.edit.PhaseEdit;
import net.openmeet.vocabulary.phase.edit.PhaseRefusal;
import net.openmeet.vocabulary.phase.edit.PhaseRevising;
import net.openmeet.vocabulary.phase.edit.Revision;
import net.openmeet.vocabulary.phase.edit.ScheduleRevision;
import net.openmeet.vocabulary.phase.edit.TurningPoint;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.template.LoweredCapacity;
import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.api.Test;

class ReschedulingASeriesTest {

    private static final Revision TO_THURSDAYS = revision(UnaryOperator.identity(), thursdaysFrom("2026-03-05T20:00"));

    private final Series series = TuesdayYoga.series();
    private final Phases tuesdays = series.phases();

    @Test
    void leavesWhatIsOverAsItWas() {
        PhaseEdit.GoesOn edit = all(tuesdays, TO_THURSDAYS, MID_MARCH);

        assertThat(dates(edit.phases(), "2026-03-01T00:00:00Z", 4))
                .containsExactly(
                        "2026-03-03T19:00 Tuesday Yoga",
                        "2026-03-10T19:00 Tuesday Yoga",
                        "2026-03-12T20:00 Tuesday Yoga",
                        "2026-03-19T20:00 Tuesday Yoga");
        assertThat(edit.at())
                .isEqualTo(
                        new TurningPoint(date("2026-03-17T19:00"), date("2026-03-12T20:00"), date("2026-03-12T20:00")));
    }

    @Test
    void beginsWithTheFirstNewDateThatIsNotOver() {
        PhaseEdit.GoesOn edit = all(tuesdays, TO_THURSDAYS, Instant.parse("2026-03-13T12:00:00Z"));

        assertThat(edit.phases().last().first()).hasToString("2026-03-19T20:00");
    }

    @Test
    void isOnePhaseWhereNothingIsOver() {
        PhaseEdit.GoesOn edit = all(tuesdays, TO_THURSDAYS, TuesdayYoga.NOW);

        assertThat(edit.phases().all()).hasSize(1);
        assertThat(edit.phases().first().schedule().start()).hasToString("2026-03-05T20:00");
    }

    @Test
    void counts() {
        ScheduleRevision ten = Thursdays.schedule(
                before -> Schedules.acceptedBy(
                        Schedules.proposal("2026-03-05T20:00").rule("FREQ=WEEKLY;BYDAY=TH;COUNT=10")),
                before -> before);

        PhaseEdit.GoesOn edit = all(tuesdays, revision(UnaryOperator.identity(), ten), MID_MARCH);

        assertThat(SplittingASeriesTest.rules(edit.phases()).getLast()).isEqualTo("FREQ=WEEKLY;COUNT=9;BYDAY=TH");
    }

    @Test
    void changesHowLongEachPhaseLastsAndKeepsItsDates() {
        Phases two = all(tuesdays, TO_THURSDAYS, MID_MARCH).phases();
        Phases three = ((PhaseEdit.GoesOn) new PhaseRevising(two, revision(Thursdays::renamed, null), MID_MARCH)
                        .following(date("2026-03-26T20:00")))
                .phases();

        Phases longer = all(three, revision(UnaryOperator.identity(), lasting("PT3H")), MID_MARCH)
                .phases();

        assertThat(longer.all())
                .extracting(phase -> phase.first() + " " + phase.schedule().duration())
                .containsExactly("2026-03-03T19:00 PT1H30M", "2026-03-12T20:00 PT3H", "2026-03-26T20:00 PT3H");
    }

    @Test
    void doesNotTakeTheEndOfAPhaseForTheEndOfAll() {
        Revision thursdays = revision(UnaryOperator.identity(), Thursdays.thursdaysFrom("2026-03-26T20:00"));
        Phases two = ((PhaseEdit.GoesOn)
                        new PhaseRevising(tuesdays, thursdays, MID_MARCH).following(date("2026-03-24T19:00")))
                .phases();
        UnaryOperator<Schedule> anHourEarlier = before -> Schedules.acceptedBy(Schedules.proposal("2026-03-03T18:00")
                .rule(before.dates().rules().getFirst().toString()));
        var timeAlone = new ScheduleRevision() {
            @Override
            public Schedule revised(Schedule current) {
                return anHourEarlier.apply(current);
            }

            @Override
            public Schedule reframed(Schedule current, Schedule first) {
                return current;
            }

            @Override
            public boolean saysHowItRepeats() {
                return false;
            }
        };

        assertThat(new PhaseRevising(two, revision(UnaryOperator.identity(), timeAlone), MID_MARCH).all())
                .isEqualTo(new PhaseEdit.Refused(
                        new PhaseRefusal.SeveralPhases(two.last().first())));
    }

    @Test
    void bringsASeriesBackThatHasEnded() {
        Phases ended = ((PhaseEdit.Dates) new DatesOfSeries(tuesdays, MID_MARCH).end(Optional.empty())).phases();

        PhaseEdit.GoesOn again = all(ended, TO_THURSDAYS, MID_MARCH);

        assertThat(again.at().from()).hasToString("2026-03-12T20:00");
        assertThat(again.phases().all()).hasSize(2);
    }

    @Test
    void isRefusedWhereAllNewDatesWouldBeOver() {
        ScheduleRevision once = Thursdays.schedule(
                before -> Schedules.acceptedBy(
                        Schedules.proposal("2026-03-05T20:00").rule("FREQ=WEEKLY;BYDAY=TH;COUNT=1")),
                before -> before);

        assertThat(new PhaseRevising(tuesdays, revision(UnaryOperator.identity(), once), MID_MARCH).all())
                .isEqualTo(new PhaseEdit.Refused(new PhaseRefusal.NoDates()));
    }

    @Test
    void tellsFirstWhoMaySeeItWhereThatChangesToo() {
        Revision hidden = new Revision(
                UnaryOperator.identity(),
                thursdaysFrom("2026-03-05T20:00"),
                Visibility.PRIVATE,
                LoweredCapacity.REFUSE);

        List<SeriesFact.Lasting> facts = TuesdayYoga.changes(series, hidden, "tuesday-yoga-x1", MID_MARCH);

        assertThat(facts)
                .extracting(SeriesFact::version, Object::getClass)
                .containsExactly(
                        tuple(2L, SeriesFact.TemplateChanged.class), tuple(3L, SeriesFact.ScheduleChanged.class));
        assertThat(facts.getFirst().series().phases()).isEqualTo(tuesdays);
        assertThat(facts.getLast().series().visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(facts).extracting(SeriesFact::change).containsOnly(TuesdayYoga.CHANGE);
    }

    @Test
    void saysWhatIsDifferent() {
        assertThat(TuesdayYoga.changes(series, TO_THURSDAYS, series.slug(), MID_MARCH)
                        .getFirst()
                        .changes())
                .containsExactly(
                        new FieldChange("start", "\"2026-03-03T19:00\"", "\"2026-03-05T20:00\""),
                        new FieldChange(
                                "recurrence.rrules", "[\"FREQ=WEEKLY;BYDAY=TU\"]", "[\"FREQ=WEEKLY;BYDAY=TH\"]"));
    }

    private static PhaseEdit.GoesOn all(Phases phases, Revision revision, Instant now) {
        return (PhaseEdit.GoesOn) new PhaseRevising(phases, revision, now).all();
    }
}
