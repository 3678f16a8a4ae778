package net.openmeet.occurrence.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.testing.TuesdayYoga;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.template.TemplateField;
import net.openmeet.vocabulary.template.TemplateOverrides;
import org.junit.jupiter.api.Test;

class FollowingASeriesTest {

    private static final RecurrenceId DATE = RecurrenceId.parse("2026-03-03T19:00");
    private static final Instant BEFORE = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-03-04T12:00:00Z");

    private final KnownSeries series = TuesdayYoga.series();
    private final KnownSeries renamed = TuesdayYoga.looking(series, 2, TuesdayYoga.template("Evening Yoga"));

    @Test
    void followsInWhatItDoesNotOverride() {
        Occurrence occurrence = Occurrence.on(series, DATE, described("Bring candles"), Stage.SCHEDULED, BEFORE);
        assertThat(occurrence.in(renamed).template().name()).isEqualTo("Evening Yoga");
        assertThat(occurrence.in(renamed).template().description()).isEqualTo("Bring candles");
    }

    @Test
    void keepsItsValuesWhenItIsOver() {
        Occurrence ended = Occurrence.on(series, DATE, BEFORE).next().ended(series);
        assertThat(ended.version()).isEqualTo(2);
        assertThat(ended.status()).isEqualTo(OccurrenceStatus.COMPLETED);
        assertThat(ended.in(renamed).template().name()).isEqualTo("Tuesday Yoga");
    }

    @Test
    void staysCancelledWhenItIsOver() {
        Occurrence ended = Occurrence.on(series, DATE, Overrides.NONE, Stage.SCHEDULED.cancelled(null), BEFORE)
                .ended(series);
        assertThat(ended.status()).isEqualTo(OccurrenceStatus.CANCELLED);
        assertThat(ended.in(renamed).template().name()).isEqualTo("Tuesday Yoga");
    }

    @Test
    void isBornCompletedInThePast() {
        Occurrence past = Occurrence.on(series, DATE, AFTER);
        assertThat(past.status()).isEqualTo(OccurrenceStatus.COMPLETED);
        assertThat(past.in(renamed).template().name()).isEqualTo("Tuesday Yoga");
    }

    @Test
    void keepsItsNameInTheSeriesWhereverItIsMoved() {
        var moved = new Overrides(
                RecurrenceId.parse("2026-03-05T18:00"), NominalDuration.parse("PT2H"), TemplateOverrides.NONE);
        OccurrenceView view =
                Occurrence.on(series, DATE, moved, Stage.SCHEDULED, BEFORE).in(series);
        assertThat(view.slug()).isEqualTo("tuesday-yoga-2026-03-03-1900");
        assertThat(view.id()).isEqualTo(series.occurrenceId(DATE));
        assertThat(view.timing().localStart()).isEqualTo(LocalDateTime.parse("2026-03-05T18:00"));
        assertThat(view.timing().localEnd()).isEqualTo(LocalDateTime.parse("2026-03-05T20:00"));
    }

    @Test
    void becomesAWholeDayWhereAnImportedCalendarSaysSo() {
        var outing =
                new Overrides(RecurrenceId.parse("2026-03-05"), NominalDuration.parse("P1D"), TemplateOverrides.NONE);
        OccurrenceView view =
                Occurrence.on(series, DATE, outing, Stage.SCHEDULED, BEFORE).in(series);
        assertThat(view.slug()).isEqualTo("tuesday-yoga-2026-03-03-1900");
        assertThat(view.timing().isAllDay()).isTrue();
        assertThat(view.timing().localStart()).isEqualTo(LocalDateTime.parse("2026-03-05T00:00"));
        assertThat(view.timing().localEnd()).isEqualTo(LocalDateTime.parse("2026-03-06T00:00"));
    }

    @Test
    void keepsItsOverridesInTheDatabase() {
        var overrides = new Overrides(
                RecurrenceId.parse("2026-03-05T18:00"),
                NominalDuration.parse("PT2H"),
                TemplateOverrides.NONE
                        .with(TemplateField.NAME, "Yoga by candlelight")
                        .with(TemplateField.LOCATION, null));
        assertThat(StoredOverrides.read(StoredOverrides.write(overrides))).isEqualTo(overrides);
        assertThat(StoredOverrides.write(Overrides.NONE)).isEqualTo("{}");
        assertThat(StoredOverrides.read("{\"name\": \"Old\", \"start\": \"2026-03-05T18:00\", \"somethingOlder\": 1}"))
                .isEqualTo(new Overrides(RecurrenceId.parse("2026-03-05T18:00"), null, named("Old")));
    }

    private static Overrides described(String description) {
        return new Overrides(null, null, TemplateOverrides.NONE.with(TemplateField.DESCRIPTION, description));
    }

    private static TemplateOverrides named(String name) {
        return TemplateOverrides.NONE.with(TemplateField.NAME, name);
    }
}
