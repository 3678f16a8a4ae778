package net.openmeet.occurrence.vivification.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.openmeet.location.Location;
import net.openmeet.occurrence.occurrence.Overrides;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.vivification.DateOverride;
import net.openmeet.occurrence.vivification.SeriesChange;
import net.openmeet.platform.inbox.UnprocessableMessageException;
import net.openmeet.platform.test.GoldenFile;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.set.RecurrenceSet;
import net.openmeet.schemas.series.Schedule;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.SeriesTemplateChanged;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.TemplateField;
import net.openmeet.vocabulary.template.TemplateOverrides;
import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.api.Test;

class HearingOfASeriesTest {

    private final SeriesCreated created = GoldenFile.message("SeriesCreated", SeriesCreated.class);

    @Test
    void understandsItsScheduleAndTemplate() {
        KnownSeries series = SeriesMessages.series(created);
        assertThat(series.slug()).isEqualTo("tuesday-yoga");
        assertThat(series.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(series.phases().first().template().capacity()).isEqualTo(20);
        RecurrenceSet dates = series.phases().first().schedule().dates();
        assertThat(dates.contains(RecurrenceId.parse("2026-03-03T19:00"))).isTrue();
        assertThat(dates.contains(RecurrenceId.parse("2026-03-10T19:00"))).isFalse();
        assertThat(dates.contains(RecurrenceId.parse("2026-03-14T10:00"))).isTrue();
        assertThat(series.phases().first().schedule().zone()).hasToString("Europe/Berlin");
    }

    @Test
    void understandsWhatACalendarSaysOfSingleDates() {
        assertThat(SeriesMessages.overrides(created))
                .containsExactly(
                        new DateOverride(
                                RecurrenceId.parse("2026-03-17T19:00"),
                                new Overrides(
                                        RecurrenceId.parse("2026-03-18T18:00"),
                                        NominalDuration.parse("PT2H"),
                                        TemplateOverrides.NONE
                                                .with(TemplateField.NAME, "Yoga by candlelight")
                                                .with(TemplateField.LOCATION, Location.ofNullable("Church", null))),
                                false,
                                null),
                        new DateOverride(RecurrenceId.parse("2026-03-24T19:00"), Overrides.NONE, true, null));
    }

    @Test
    void understandsAChangeOfTemplateAndHidesWhatItIsTooOldToKnow() {
        SeriesChange change =
                SeriesMessages.change(GoldenFile.message("SeriesTemplateChanged", SeriesTemplateChanged.class));
        assertThat(change.version()).isEqualTo(2);
        assertThat(change.template()).extracting(Template::name).isEqualTo("Evening Yoga");
        assertThat(change.visibility()).isEqualTo(Visibility.PRIVATE);
    }

    @Test
    void setsAsideAScheduleThatItCanNotRead() {
        Schedule schedule = Schedule.newBuilder(created.getSchedule())
                .setTimeZone("Mars/Olympus_Mons")
                .build();
        SeriesCreated unreadable =
                SeriesCreated.newBuilder(created).setSchedule(schedule).build();
        assertThatExceptionOfType(UnprocessableMessageException.class)
                .isThrownBy(() -> SeriesMessages.series(unreadable));
    }
}
