package net.openmeet.series.series.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import net.openmeet.location.Location;
import net.openmeet.platform.test.GoldenFile;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.series.series.Overriding;
import net.openmeet.series.series.SeriesFact;
import net.openmeet.series.series.Thursdays;
import net.openmeet.series.series.TuesdayYoga;
import net.openmeet.vocabulary.people.Organisers;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingOthersOfASeriesTest {

    @Test
    void tellsAllOfANewSeries() {
        assertThat(TuesdayYoga.created(List.of())).satisfies(fact -> looksLike(fact, "SeriesCreated"));
    }

    @Test
    void tellsWhatAnImportedCalendarSaysOfSingleDates() {
        var moved = Overriding.date(
                RecurrenceId.parse("2026-03-10T19:00"),
                RecurrenceId.parse("2026-03-11T20:00"),
                NominalDuration.parse("PT2H"),
                "Yoga by the lake",
                "Bring a towel",
                Location.ofNullable("The lake", null),
                false);
        var cancelled = Overriding.date(RecurrenceId.parse("2026-03-17T19:00"), null, null, null, null, null, true);

        assertThat(TuesdayYoga.created(List.of(moved, cancelled)))
                .satisfies(fact -> looksLike(fact, "SeriesCreated-imported"));
    }

    @Test
    void tellsAllThatADraftIsByTheTimeItIsPublished() {
        looksLike(TuesdayYoga.published(), "SeriesCreated-published");
    }

    @Test
    void tellsWhatIsDifferentAndAllOfHowItLooksFromNowOn() {
        var bare = TuesdayYoga.revision(new Template("Tuesday Yoga", "", null, null), Visibility.UNLISTED);
        SeriesFact.TemplateChanged fact =
                TuesdayYoga.changed(bare, "tuesday-yoga-x0123456789ab", Instant.parse("2026-02-02T10:00:00.000001Z"));

        looksLike(fact, "SeriesTemplateChanged");
    }

    @ParameterizedTest
    @CsvSource({"Split", "ScheduleChanged", "DatesExcluded", "DatesIncluded", "Paused", "Resumed", "Ended"})
    void tellsWhichDatesThereAreFromNowOn(String fact) {
        looksLike(Objects.requireNonNull(Thursdays.facts().get(fact)), "Series" + fact);
    }

    @Test
    void tellsWhoOrganisesItAndWhoHasItFromNowOn() {
        var organisers = new Organisers(TuesdayYoga.ALICE, List.of(TuesdayYoga.BOB), List.of(TuesdayYoga.CAROL));
        SeriesFact.OrganisersChanged organised = TuesdayYoga.organised(organisers);

        looksLike(organised, "SeriesOrganisersChanged");
        looksLike(TuesdayYoga.transferred(organised.series()), "SeriesTransferred");
    }

    @Test
    void tellsThatASeriesIsGone() {
        looksLike(
                new SeriesFact.Deleted(
                        TuesdayYoga.series().id(), 3, Instant.parse("2026-02-03T10:00:00.000001Z"), TuesdayYoga.CHANGE),
                "SeriesDeleted");
    }

    @Test
    void tellsWhoBeginsToListenAllThatASeriesIs() {
        assertThat(GoldenFile.json(SeriesMessages.snapshot(TuesdayYoga.series())))
                .isEqualToNormalizingNewlines(GoldenFile.text("SeriesSnapshot"));
    }

    private static void looksLike(SeriesFact fact, String golden) {
        assertThat(GoldenFile.json(SeriesMessages.message(fact))).isEqualToNormalizingNewlines(GoldenFile.text(golden));
    }
}
