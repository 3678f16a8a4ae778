package net.openmeet.occurrence.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import net.openmeet.location.Coordinates;
import net.openmeet.location.Location;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.testing.TuesdayYoga;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.template.AttendanceMode;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.TemplateField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangingWhatPeoplePlannedTest {

    private static final Instant BEFORE = Instant.parse("2026-03-01T12:00:00Z");
    private static final URI ONLINE = URI.create("https://meet.example.org/yoga");

    private static final Location STUDIO = new Location("Studio 1", null, null, null, null, null, null);

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

    @ParameterizedTest
    @CsvSource({
        "IN_PERSON, ONLINE, true",
        "ONLINE, IN_PERSON, true",
        "HYBRID, IN_PERSON, true",
        "HYBRID, ONLINE, true",
        "IN_PERSON, HYBRID, false",
        "ONLINE, HYBRID, false",
        "HYBRID, HYBRID, false",
        ", IN_PERSON, false",
        ", HYBRID, false",
        ", ONLINE, true",
        "ONLINE, , true",
        "IN_PERSON, , false"
    })
    void isMaterialWhereAWayToTakePartGoesAway(
            @Nullable AttendanceMode before, @Nullable AttendanceMode after, boolean material) {
        assertThat(MaterialChange.isBetween(by(before, STUDIO), by(after, STUDIO)))
                .isEqualTo(material);
    }

    @Test
    void isMaterialWhereTheUriGoesAwayThatOneCouldTakePartAt() {
        assertThat(MaterialChange.isBetween(at(place("Studio 1", ONLINE)), tuesday))
                .isTrue();
    }

    @Test
    void isNotMaterialWhereOnlyThoseAreLedElsewhereWhoCouldNotComeBefore() {
        assertThat(MaterialChange.isBetween(
                        by(AttendanceMode.ONLINE, STUDIO),
                        by(AttendanceMode.HYBRID, Location.ofNullable("Studio 2", null))))
                .isFalse();
        assertThat(MaterialChange.isBetween(
                        by(AttendanceMode.ONLINE, STUDIO),
                        by(AttendanceMode.ONLINE, Location.ofNullable("Studio 2", null))))
                .isFalse();
        assertThat(MaterialChange.isBetween(
                        by(AttendanceMode.HYBRID, STUDIO),
                        by(AttendanceMode.HYBRID, Location.ofNullable("Studio 2", null))))
                .isTrue();
    }

    @Test
    void isMaterialWherePointsAreFurtherApartThanTheSidesOfAHouse() {
        OccurrenceView door = at(point("Studio 1", 52.520000, 13.405000));

        assertThat(MaterialChange.isBetween(door, at(point("Studio 1", 52.521000, 13.405000))))
                .isFalse();
        assertThat(MaterialChange.isBetween(door, at(point("Studio 1", 52.522000, 13.405000))))
                .isTrue();
        assertThat(MaterialChange.isBetween(at(point("Ship", 0.0, 179.9995)), at(point("Ship", 0.0, -179.9995))))
                .isFalse();
    }

    @Test
    void isNotMaterialWhereThePointOfAnAddressIsSaidOrNoLonger() {
        OccurrenceView somewhere = at(Location.ofNullable("Studio 1", null));
        OccurrenceView there = at(point("Studio 1", 52.52, 13.405));

        assertThat(MaterialChange.isBetween(somewhere, there)).isFalse();
        assertThat(MaterialChange.isBetween(there, somewhere)).isFalse();
        assertThat(MaterialChange.isBetween(at(point(null, 52.52, 13.405)), by(AttendanceMode.IN_PERSON, null)))
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

    private OccurrenceView by(@Nullable AttendanceMode mode, @Nullable Location location) {
        Template template = new Template("Tuesday Yoga", "All levels", 20, location).with(TemplateField.MODE, mode);
        KnownSeries otherwise = TuesdayYoga.looking(TuesdayYoga.series(), 2, template);
        return Occurrence.on(otherwise, RecurrenceId.parse("2026-03-03T19:00"), BEFORE)
                .in(otherwise);
    }

    private static Location point(@Nullable String name, double latitude, double longitude) {
        return new Location(name, null, null, null, null, null, null, Coordinates.ofDegrees(latitude, longitude));
    }

    private static @Nullable Location place(String name, @Nullable URI online) {
        return Location.ofNullable(name, "DE", null, null, "Berlin", null, online);
    }

    private static Timing timing(String start, String zone, String duration) {
        return new Timing(RecurrenceId.parse(start), ZoneId.of(zone), NominalDuration.parse(duration));
    }
}
