package net.openmeet.occurrence.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import net.openmeet.location.Location;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.testing.TuesdayYoga;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.template.Template;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangingWhatPeoplePlannedTest {

    private static final Instant BEFORE = Instant.parse("2026-03-01T12:00:00Z");
    private static final URI ONLINE = URI.create("https://meet.example.org/yoga");

    private final OccurrenceView tuesday = Occurrence.on(
                    TuesdayYoga.series(), RecurrenceId.parse("2026-03-03T19:00"), BEFORE)
            .in(TuesdayYoga.series());

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T19:00, PT2H, false",
        "2026-03-03T19:29, PT1H30M, false",
        "2026-03-03T19:30, PT1H30M, true",
        "2026-03-03T18:30, PT1H30M, true",
        "2026-03-04T19:00, PT1H30M, true",
        "2026-03-03, P1D, true"
    })
    void isMaterialByHowFarItStartsFromWhereItDid(String start, String duration, boolean material) {
        assertThat(MaterialChange.isBetween(tuesday, tuesday.at(timing(start, "Europe/Berlin", duration))))
                .isEqualTo(material);
    }

    @Test
    void isMaterialOnAnotherDayHoweverFewMinutesAwayThatIs() {
        OccurrenceView late = tuesday.at(timing("2026-03-03T23:50", "Europe/Berlin", "PT1H"));

        assertThat(MaterialChange.isBetween(late, late.at(timing("2026-03-04T00:10", "Europe/Berlin", "PT1H"))))
                .isTrue();
    }

    @Test
    void isMaterialWhereTheSameClockTimeIsMeantInAnotherZone() {
        assertThat(MaterialChange.isBetween(
                        tuesday, tuesday.at(timing("2026-03-03T19:00", "Europe/London", "PT1H30M"))))
                .isTrue();
    }

    @Test
    void isNotMaterialWhereOnlyTheRulesOfTheClocksAreOthers() {
        Timing timing = tuesday.timing();

        assertThat(MaterialChange.isBetween(
                        tuesday,
                        tuesday.at(timing.at(
                                timing.startsAt().minusSeconds(3_600),
                                timing.endsAt().minusSeconds(3_600)))))
                .isFalse();
    }

    @Test
    void isMaterialAtAnotherPlaceAndOnline() {
        assertThat(MaterialChange.isBetween(tuesday, at(place("Studio 2", null))))
                .isTrue();
        assertThat(MaterialChange.isBetween(tuesday, at(Location.ofNullable(null, ONLINE))))
                .isTrue();
        assertThat(MaterialChange.isBetween(tuesday, at(null))).isTrue();
        assertThat(MaterialChange.isBetween(at(Location.ofNullable(null, ONLINE)), tuesday))
                .isTrue();
    }

    @Test
    void isNotMaterialWhereOneMayTakePartOnlineBesidesOrByAnotherLink() {
        assertThat(MaterialChange.isBetween(tuesday, at(place("Studio 1", ONLINE))))
                .isFalse();
        assertThat(MaterialChange.isBetween(
                        at(Location.ofNullable(null, ONLINE)),
                        at(Location.ofNullable(null, URI.create("https://other.example.org")))))
                .isFalse();
    }

    private OccurrenceView at(@Nullable Location location) {
        KnownSeries series = TuesdayYoga.series();
        KnownSeries elsewhere =
                TuesdayYoga.looking(series, 2, new Template("Tuesday Yoga", "All levels", 20, location));
        return Occurrence.on(elsewhere, RecurrenceId.parse("2026-03-03T19:00"), BEFORE)
                .in(elsewhere);
    }

    private static @Nullable Location place(String name, @Nullable URI online) {
        return Location.ofNullable(name, "DE", null, null, "Berlin", null, online);
    }

    private static Timing timing(String start, String zone, String duration) {
        return new Timing(RecurrenceId.parse(start), ZoneId.of(zone), NominalDuration.parse(duration));
    }
}
