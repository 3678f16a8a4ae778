package net.openmeet.series.series;

import static net.openmeet.series.series.SplittingASeriesTest.dates;
import static net.openmeet.series.series.Thursdays.MID_MARCH;
import static net.openmeet.series.series.Thursdays.date;
import static net.openmeet.series.series.Thursdays.revision;
import static net.openmeet.series.series.Thursdays.thursdaysFrom;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Pause;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.phase.edit.DatesOfSeries;
import net.openmeet.vocabulary.phase.edit.Pausing;
import net.openmeet.vocabulary.phase.edit.PhaseEdit;
import net.openmeet.vocabulary.phase.edit.PhaseRestoring;
import net.openmeet.vocabulary.phase.edit.PhaseRevising;
import net.openmeet.vocabulary.phase.edit.TurningPoint;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tuesdays of 2026: 17, 24 and 31 March, 7 and 14 April. */
class TakingBackAChangeTest {

    private static final Pause EASTER =
            new Pause(RecurrenceId.parse("2026-03-30"), RecurrenceId.parse("2026-04-10"), "Easter");

    private final Phases yoga = TuesdayYoga.series().phases();

    @Test
    void bringsAPhaseBackWithTheDatesThatWentOnAsOthers() {
        PhaseEdit.GoesOn split = split();

        var restored = (PhaseEdit.GoesOn) restored(split.phases(), yoga, split.at(), MID_MARCH);

        assertThat(restored.phases()).isEqualTo(yoga);
        assertThat(restored.at())
                .isEqualTo(new TurningPoint(
                        date("2026-03-26T20:00"),
                        date("2026-03-26T20:00"),
                        split.at().oldAnchor()));
    }

    @Test
    void canBeTakenBackItself() {
        PhaseEdit.GoesOn split = split();
        var restored = (PhaseEdit.GoesOn) restored(split.phases(), yoga, split.at(), MID_MARCH);

        var again = (PhaseEdit.GoesOn) restored(restored.phases(), split.phases(), restored.at(), MID_MARCH);

        assertThat(again.phases()).isEqualTo(split.phases());
        assertThat(again.at()).isEqualTo(split.at());
    }

    @Test
    void takesTheFirstDateAlongWhenAllTakePlaceOtherwiseOnceMore() {
        var revising = new PhaseRevising(
                yoga, revision(UnaryOperator.identity(), thursdaysFrom("2026-03-05T20:00")), MID_MARCH);
        var all = (PhaseEdit.GoesOn) revising.all();
        var restored = (PhaseEdit.GoesOn) restored(all.phases(), yoga, all.at(), MID_MARCH);

        var again = (PhaseEdit.GoesOn) restored(restored.phases(), all.phases(), restored.at(), MID_MARCH);

        assertThat(again.phases()).isEqualTo(all.phases());
        assertThat(again.at()).isEqualTo(all.at());
        assertThat(again.at().from()).isEqualTo(date("2026-03-17T19:00"));
    }

    @Test
    void keepsWhatTookPlaceMeanwhile() {
        PhaseEdit.GoesOn split = split();
        Instant later = Instant.parse("2026-03-28T00:00:00Z");

        PhaseEdit restored = restored(split.phases(), yoga, split.at(), later);

        assertThat(dates(restored.phasesAfter(yoga), "2026-03-15T00:00:00Z", 3))
                .containsExactly(
                        "2026-03-17T19:00 Tuesday Yoga",
                        "2026-03-26T20:00 Tuesday Yoga",
                        "2026-03-31T19:00 Tuesday Yoga");
    }

    @Test
    void makesNoDatesOfThePast() {
        Phases ended = after(new DatesOfSeries(yoga, MID_MARCH).end(Optional.of(date("2026-03-20"))), yoga);

        PhaseEdit restored = restored(ended, yoga, null, Instant.parse("2026-04-02T00:00:00Z"));

        assertThat(dates(restored.phasesAfter(ended), "2026-03-15T00:00:00Z", 2))
                .containsExactly("2026-03-17T19:00 Tuesday Yoga", "2026-04-07T19:00 Tuesday Yoga");
    }

    @Test
    void isToldAsDatesThatAreIncludedOrExcluded() {
        Series series = TuesdayYoga.series();
        var excluded = (PhaseEdit.Dates) new DatesOfSeries(yoga, MID_MARCH)
                .excludeOn(Set.of(date("2026-03-31").date(), date("2026-04-07").date()));
        Series without = series.exclude(excluded, TuesdayYoga.CHANGE, MID_MARCH).series();

        assertThat(facts(without, restored(without.phases(), yoga, null, MID_MARCH)))
                .singleElement()
                .isInstanceOfSatisfying(
                        SeriesFact.DatesIncluded.class,
                        fact -> assertThat(fact.dates())
                                .containsExactly(date("2026-03-31T19:00"), date("2026-04-07T19:00")));
        assertThat(facts(series, restored(yoga, without.phases(), null, MID_MARCH)))
                .singleElement()
                .isInstanceOfSatisfying(
                        SeriesFact.DatesExcluded.class,
                        fact -> assertThat(fact.dates()).hasSize(2));
    }

    @Test
    void endsAPauseAndTakesUpOneThatWasEnded() {
        Series series = TuesdayYoga.series();
        var pause = (Pausing.Decision.Decided) new Pausing(yoga, MID_MARCH).pause(EASTER);
        Series paused =
                series.pause(pause, TuesdayYoga.CHANGE, MID_MARCH).getLast().series();

        List<SeriesFact.Lasting> resumed = facts(paused, restored(paused.phases(), yoga, null, MID_MARCH));
        assertThat(resumed).hasExactlyElementsOfTypes(SeriesFact.Resumed.class, SeriesFact.DatesIncluded.class);
        assertThat(resumed.getLast().series().phases()).isEqualTo(yoga);

        List<SeriesFact.Lasting> again = facts(series, restored(yoga, paused.phases(), null, MID_MARCH));
        assertThat(again).hasExactlyElementsOfTypes(SeriesFact.Paused.class, SeriesFact.DatesExcluded.class);
        assertThat(again.getLast().series().phases()).isEqualTo(paused.phases());
    }

    @Test
    void pausesNothingThatHasBegunSinceThePauseWasEnded() {
        var pause = (Pausing.Decision.Decided) new Pausing(yoga, MID_MARCH).pause(EASTER);
        Instant tuesday = Instant.parse("2026-03-31T18:00:00Z");

        Phases again = restored(yoga, pause.phases(), null, tuesday).phasesAfter(yoga);

        assertThat(dates(again, "2026-03-30T00:00:00Z", 2))
                .containsExactly("2026-03-31T19:00 Tuesday Yoga", "2026-04-14T19:00 Tuesday Yoga");
    }

    @Test
    void leavesOutForGoodWhatWasPausedMeanwhile() {
        var pause = (Pausing.Decision.Decided) new Pausing(yoga, MID_MARCH).pause(EASTER);

        Phases again = restored(pause.phases(), yoga, null, Instant.parse("2026-04-02T00:00:00Z"))
                .phasesAfter(yoga);

        assertThat(again.pauses()).isEmpty();
        assertThat(dates(again, "2026-03-25T00:00:00Z", 2))
                .containsExactly("2026-04-07T19:00 Tuesday Yoga", "2026-04-14T19:00 Tuesday Yoga");
    }

    @Test
    void bringsBackWhatItLookedLike() {
        var look = (PhaseEdit.Looks) new PhaseRevising(yoga, revision(Thursdays::renamed, null), MID_MARCH).all();

        assertThat(restored(look.phases(), yoga, null, MID_MARCH))
                .isInstanceOfSatisfying(
                        PhaseEdit.Looks.class, edit -> assertThat(edit.phases()).isEqualTo(yoga));
        assertThat(restored(yoga, yoga, null, MID_MARCH)).isEqualTo(new PhaseEdit.Same());
    }

    private PhaseEdit.GoesOn split() {
        var revising = new PhaseRevising(
                yoga, revision(UnaryOperator.identity(), thursdaysFrom("2026-03-26T20:00")), MID_MARCH);
        return (PhaseEdit.GoesOn) revising.following(date("2026-03-24T19:00"));
    }

    private static PhaseEdit restored(Phases current, Phases former, @Nullable TurningPoint at, Instant now) {
        return new PhaseRestoring(current, former, MID_MARCH, at, now).edit();
    }

    private static Phases after(PhaseEdit edit, Phases before) {
        return edit.phasesAfter(before);
    }

    private static List<SeriesFact.Lasting> facts(Series series, PhaseEdit edit) {
        return new Restoration(series, edit, Visibility.PUBLIC, series.slug()).facts(TuesdayYoga.CHANGE, MID_MARCH);
    }
}
