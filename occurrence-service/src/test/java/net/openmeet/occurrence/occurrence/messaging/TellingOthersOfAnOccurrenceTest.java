package net.openmeet.occurrence.occurrence.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import net.openmeet.location.Location;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceChange;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.Overrides;
import net.openmeet.occurrence.occurrence.Stage;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.testing.TuesdayYoga;
import net.openmeet.occurrence.time.TimeZoneData;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.consistency.VersionToken;
import net.openmeet.platform.test.GoldenFile;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.people.Organisers;
import net.openmeet.vocabulary.schedule.ScheduleText;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.TemplateField;
import net.openmeet.vocabulary.template.TemplateOverrides;
import net.openmeet.vocabulary.template.Visibility;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

class TellingOthersOfAnOccurrenceTest {

    private static final Instant AT = Instant.parse("2026-03-01T12:00:00.000001Z");
    private static final Change CHANGE = Change.by(
                    TuesdayYoga.ALICE, UUID.fromString("01960000-0000-7000-8000-0000000c4a9e"))
            .causedBy(new VersionToken("series", TuesdayYoga.ID, 2));

    @Test
    void tellsAllOfADateThatIsStoredFromNowOn() {
        KnownSeries series = TuesdayYoga.series();
        Occurrence occurrence = Occurrence.on(series, RecurrenceId.parse("2026-03-03T19:00"), AT)
                .next();
        assertWritten(new OccurrenceFact.Vivified(occurrence.in(series), AT, CHANGE), "OccurrenceVivified");
    }

    @Test
    void tellsWhereADateWasMoved() {
        KnownSeries series = TuesdayYoga.series();
        var moved = new Overrides(
                RecurrenceId.parse("2026-03-29T02:30"),
                null,
                TemplateOverrides.NONE
                        .with(TemplateField.NAME, "Night Yoga")
                        .with(
                                TemplateField.LOCATION,
                                Location.ofNullable(null, URI.create("https://meet.example.org/yoga"))));
        Occurrence occurrence = Occurrence.on(
                        series, RecurrenceId.parse("2026-03-31T19:00"), moved, Stage.SCHEDULED.cancelled(null), AT)
                .next()
                .next();
        OccurrenceView before = Occurrence.on(series, RecurrenceId.parse("2026-03-31T19:00"), AT)
                .in(series);
        assertWritten(
                new OccurrenceFact.Modified(before, occurrence.in(series), AT, CHANGE), "OccurrenceModified-moved");
    }

    @Test
    void tellsThatADateIsCancelledAndThatItTakesPlaceAfterAll() {
        KnownSeries series = TuesdayYoga.series();
        Occurrence scheduled = Occurrence.on(series, RecurrenceId.parse("2026-03-03T19:00"), AT)
                .next();
        Occurrence cancelled = scheduled
                .changed(new OccurrenceChange.Cancel("The teacher is ill"), series)
                .next();
        Occurrence reinstated =
                cancelled.changed(new OccurrenceChange.Reinstate(), series).next();
        assertWritten(changed(series, scheduled, cancelled), "OccurrenceCancelled");
        assertWritten(changed(series, cancelled, reinstated), "OccurrenceReinstated");
    }

    @Test
    void tellsWhereTheOrganiserMovedADateTo() {
        KnownSeries series = TuesdayYoga.series();
        Occurrence scheduled = Occurrence.on(series, RecurrenceId.parse("2026-03-03T19:00"), AT)
                .next();
        var wednesday = new Timing(
                RecurrenceId.parse("2026-03-04T19:00"), ZoneId.of("Europe/Berlin"), NominalDuration.parse("PT1H30M"));
        Occurrence moved = scheduled
                .changed(new OccurrenceChange.Reschedule(before -> wednesday), series)
                .next();
        assertWritten(changed(series, scheduled, moved), "OccurrenceRescheduled");
    }

    private static OccurrenceFact changed(KnownSeries series, Occurrence before, Occurrence after) {
        return OccurrenceFact.changed(before.in(series), after.in(series), false, AT, CHANGE);
    }

    @Test
    void tellsOfAnAllDayDate() {
        KnownSeries series = TuesdayYoga.series(new ScheduleText(
                "America/New_York", "2026-03-03", "P1D", List.of("FREQ=WEEKLY"), List.of(), List.of()));
        Occurrence occurrence =
                Occurrence.on(series, RecurrenceId.parse("2026-03-03"), AT).next();
        assertWritten(new OccurrenceFact.Vivified(occurrence.in(series), AT, CHANGE), "OccurrenceVivified-all-day");
    }

    @Test
    void tellsOfAStandaloneEventWithoutASeries() {
        var event = new OccurrenceView(
                TuesdayYoga.ID,
                1,
                "summer-party",
                null,
                TuesdayYoga.ALICE,
                Organisers.of(TuesdayYoga.ALICE),
                UUID.fromString("01960000-0000-7000-8000-00000000c401"),
                Visibility.UNLISTED,
                Stage.SCHEDULED,
                new Template("Summer Party", "", null, null),
                new Timing(
                        RecurrenceId.parse("2026-07-11T15:00"),
                        ZoneId.of("Europe/Berlin"),
                        NominalDuration.parse("PT6H")));
        assertWritten(new OccurrenceFact.Vivified(event, AT, CHANGE), "OccurrenceVivified-standalone");
    }

    @Test
    void tellsThatAnOccurrenceIsOverOrGone() {
        KnownSeries series = TuesdayYoga.series();
        Occurrence ended = Occurrence.on(series, RecurrenceId.parse("2026-03-03T19:00"), AT)
                .next()
                .ended(series);
        assertWritten(new OccurrenceFact.Completed(ended.in(series), AT, CHANGE), "OccurrenceCompleted");
        assertWritten(
                new OccurrenceFact.Removed(ended.id(), TuesdayYoga.ID, 3, false, AT, CHANGE), "OccurrenceRemoved");
    }

    @Test
    void tellsThatAllStoredDatesHaveFollowedTheirSeries() {
        assertWritten(new OccurrenceFact.Propagated(TuesdayYoga.ID, 2, AT, CHANGE), "SeriesPropagated");
    }

    @Test
    void keepsTheWholeStateForWhoRebuildsACopy() {
        KnownSeries series = TuesdayYoga.series();
        OccurrenceView occurrence = Occurrence.on(series, RecurrenceId.parse("2026-03-03T19:00"), AT)
                .next()
                .in(series);
        assertWritten(new OccurrenceMessages().snapshot(occurrence, AT), "OccurrenceSnapshot");
    }

    private static void assertWritten(OccurrenceFact fact, String file) {
        assertWritten(new OccurrenceMessages().message(fact), file);
    }

    private static void assertWritten(SpecificRecord message, String file) {
        assertThat(GoldenFile.json(message))
                .isEqualToNormalizingNewlines(GoldenFile.text(file).replace("${tzdb}", TimeZoneData.version()));
    }
}
