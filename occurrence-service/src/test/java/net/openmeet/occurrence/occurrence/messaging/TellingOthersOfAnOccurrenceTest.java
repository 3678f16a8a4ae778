package net.openmeet.occurrence.occurrence.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import net.openmeet.location.Location;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceStatus;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.Overrides;
import net.openmeet.occurrence.series.ScheduleText;
import net.openmeet.occurrence.testing.TuesdayYoga;
import net.openmeet.occurrence.time.TimeZoneData;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.platform.test.GoldenFile;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.api.Test;

class TellingOthersOfAnOccurrenceTest {

    private static final Instant AT = Instant.parse("2026-03-01T12:00:00.000001Z");

    @Test
    void tellsAllOfADateThatIsStoredFromNowOn() {
        var series = TuesdayYoga.series();
        var occurrence = Occurrence.on(series, RecurrenceId.parse("2026-03-03T19:00"), AT)
                .next();
        assertWritten(new OccurrenceFact.Vivified(occurrence.in(series), AT), "OccurrenceVivified");
    }

    @Test
    void tellsWhereADateWasMoved() {
        var series = TuesdayYoga.series();
        var moved = new Overrides(
                RecurrenceId.parse("2026-03-29T02:30"),
                null,
                "Night Yoga",
                null,
                new Location(null, null, null, null, null, null, URI.create("https://meet.example.org/yoga")));
        var occurrence = Occurrence.on(series, RecurrenceId.parse("2026-03-31T19:00"), moved, true, AT)
                .next()
                .next();
        assertWritten(new OccurrenceFact.Modified(occurrence.in(series), AT), "OccurrenceModified-moved");
    }

    @Test
    void tellsOfAnAllDayDate() {
        var series = TuesdayYoga.series(new ScheduleText(
                "America/New_York", "2026-03-03", "P1D", List.of("FREQ=WEEKLY"), List.of(), List.of()));
        var occurrence =
                Occurrence.on(series, RecurrenceId.parse("2026-03-03"), AT).next();
        assertWritten(new OccurrenceFact.Vivified(occurrence.in(series), AT), "OccurrenceVivified-all-day");
    }

    @Test
    void tellsOfAStandaloneEventWithoutASeries() {
        var event = new OccurrenceView(
                TuesdayYoga.ID,
                1,
                "summer-party",
                null,
                TuesdayYoga.ALICE,
                Visibility.UNLISTED,
                OccurrenceStatus.SCHEDULED,
                new Template("Summer Party", "", null, null),
                new Timing(RecurrenceId.parse("2026-07-11T15:00"), null, NominalDuration.parse("PT6H")));
        assertWritten(new OccurrenceFact.Vivified(event, AT), "OccurrenceVivified-standalone");
    }

    @Test
    void tellsThatAnOccurrenceIsOverOrGone() {
        assertWritten(new OccurrenceFact.Completed(TuesdayYoga.ID, TuesdayYoga.ID, 2, AT), "OccurrenceCompleted");
        assertWritten(new OccurrenceFact.Removed(TuesdayYoga.ID, TuesdayYoga.ID, 3, AT), "OccurrenceRemoved");
    }

    private static void assertWritten(OccurrenceFact fact, String file) {
        assertThat(GoldenFile.json(OccurrenceMessages.message(fact)))
                .isEqualToNormalizingNewlines(GoldenFile.text(file).replace("${tzdb}", TimeZoneData.version()));
    }
}
